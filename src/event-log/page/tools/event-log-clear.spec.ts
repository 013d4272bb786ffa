import { TestBed } from '@angular/core/testing';
import { MatSnackBarRef } from '@angular/material/snack-bar';
import { Subject } from 'rxjs';

import { type OpenLogPage, openLogPage } from '../spec-support/open-log-page';

describe('clearing the log', () => {
  const few = () =>
    openLogPage((log) => {
      log.success({ type: 'a.do', title: 'One' });
      log.error({ type: 'b.do', title: 'Two' });
    });

  const focused = () => document.activeElement?.closest('button')?.textContent.trim();

  it('empties it, says so, and offers Undo', async () => {
    const { page, settle } = await few();
    await page.more('Clear log');
    await settle();
    expect(await page.getEmptyText()).toBe('The log is empty');
    expect(await page.getTools()).toEqual([]);
    expect(await page.getMore()).not.toContain('Clear log');
    expect(await page.getCleared()).toBe('2 events cleared.');
  });

  it('moves the focus to Undo, which restores everything', async () => {
    const { page, settle, element } = await few();
    await page.more('Clear log');
    await settle();
    expect(focused()).toBe('Undo');
    await page.undoClear();
    await settle();
    const titles = await Promise.all((await page.getRows()).map((row) => row.getTitle()));
    expect(titles).toEqual(['Two', 'One']);
    expect(await page.getTools()).toEqual(['Export']);
    expect(await page.getStatus()).toBe('2 events restored.');
    expect(document.activeElement).toBe(element.querySelector('event-log-more button'));
  });

  it('does not move the focus if the user has gone on before Undo appears', async () => {
    const { page, settle, element } = await few();
    const opened = new Subject<void>();
    spyOn(MatSnackBarRef.prototype, 'afterOpened').and.returnValue(opened);
    await page.more('Clear log');
    const heading = element.querySelector('h1');
    heading?.focus();
    opened.next();
    await settle();
    expect(await page.getCleared()).toBe('2 events cleared.');
    expect(document.activeElement).toBe(heading);
  });

  it('closes the message on Escape, not a dialog around the page, and gives back the focus', async () => {
    const { page, settle, element } = await few();
    await page.more('Clear log');
    await settle();
    const heard = jasmine.createSpy();
    document.body.addEventListener('keydown', heard);
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    document.body.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(document.querySelector('mat-snack-bar-container')).toBeNull();
    expect(document.activeElement).toBe(element.querySelector('event-log-more button'));
  });

  it('keeps Undo if something happens afterwards', async () => {
    const { page, log, settle } = await few();
    await page.more('Clear log');
    await settle();
    log.info({ type: 'c.do', title: 'Three' });
    await settle();
    await page.undoClear();
    await settle();
    expect((await page.getRows()).length).toBe(3);
  });

  it('does not count running operations that made room for newer events', async () => {
    const { page } = await openLogPage(
      (log) => {
        log.start({ type: 'a.do', title: 'One' });
        log.success({ type: 'b.do', title: 'Two' });
      },
      { capacity: 1 },
    );
    await page.more('Clear log');
    expect(await page.getCleared()).toBe('1 event cleared.');
  });

  it('keeps running operations', async () => {
    const { page, settle, log } = await few();
    const operation = log.start({ type: 'c.do', title: 'Three' });
    await settle();
    await page.more('Clear log');
    await settle();
    expect(await page.getMore()).not.toContain('Clear log');
    expect(await page.getCleared()).toBe('2 events cleared.');
    operation.succeed();
    await settle();
    const row = await page.getRow({ title: 'Three' });
    expect(await row.getSeverity()).toBe('Success');
  });

  it('offers no Undo in the next session, nor on another page', async () => {
    for (const leave of [
      async ({ log, settle }: OpenLogPage) => {
        log.endSession();
        await settle();
      },
      async ({ router }: OpenLogPage) => {
        await router.navigateByUrl('/elsewhere');
      },
    ]) {
      const opened = await few();
      await opened.page.more('Clear log');
      await opened.settle();
      await leave(opened);
      await opened.settle();
      expect(document.querySelector('mat-snack-bar-container')).toBeNull();
      TestBed.resetTestingModule();
    }
  });
});
