import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import axe from 'axe-core';
import type { EventLogService } from 'ngx-session-event-log';
import { EventLogPageHarness } from 'ngx-session-event-log/testing';

import { type OpenLogPage, openLogPage, painted } from '../spec-support/open-log-page';

const RULES = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

function logMany(count: number): (log: EventLogService) => void {
  return (log) => {
    for (let at = 1; at <= count; at++) log.info({ type: 'a.do', title: `Event ${at}` });
  };
}

describe('the keys of the log page', () => {
  let opened: OpenLogPage;

  async function open(count: number): Promise<void> {
    opened = await openLogPage(logMany(count), { capacity: Math.max(count, 10) });
    await painted(opened);
  }

  async function press(key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    (document.activeElement ?? document.body).dispatchEvent(event);
    await opened.settle();
    await painted(opened);
    return event;
  }

  /** Returns the title of the row with the focus. */
  const row = () =>
    document.activeElement
      ?.closest('tr.event-log-row')
      ?.querySelector('.event-log-title')
      ?.textContent.trim();
  const search = () => opened.element.querySelector<HTMLInputElement>('input[type="search"]');
  const heading = () => opened.element.querySelector('h1');

  async function focusRow(title: string): Promise<void> {
    await (await opened.page.getRow({ title })).focus();
    expect(row()).toBe(title);
  }

  afterEach(() => scrollTo(0, 0));

  it('work in a shadow root', async () => {
    await open(15);
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(opened.element);
    const pressIn = async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
      root.activeElement?.dispatchEvent(event);
      await painted(opened);
    };
    const button = opened.element.querySelector<HTMLElement>('.event-log-toggle');
    button?.focus();
    await pressIn('/');
    expect(root.activeElement).toBe(search());
    await pressIn('Escape');
    expect(root.activeElement).toBe(button);
    await pressIn('c');
    expect(root.activeElement).toBe(button);
    root.host.remove();
  });

  it('move from row to row with the arrows, and to the ends', async () => {
    await open(5);
    await focusRow('Event 5');
    await press('ArrowDown');
    expect(row()).toBe('Event 4');
    await press('End');
    expect(row()).toBe('Event 1');
    await press('ArrowDown');
    expect(row()).toBe('Event 1');
    await press('ArrowUp');
    expect(row()).toBe('Event 2');
    expect((await press('Home')).defaultPrevented).toBeTrue();
    expect(row()).toBe('Event 5');
  });

  it('move to rows that are not in the document, and scroll to them', async () => {
    await open(5_000);
    await focusRow('Event 5000');
    await press('End');
    expect(row()).toBe('Event 1');
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
    await press('PageUp');
    expect(Number(row()?.slice('Event '.length))).toBeGreaterThan(1);
    await press('Home');
    expect(row()).toBe('Event 5000');
  });

  it('keep the focus in its row while the user scrolls far away and back', async () => {
    await open(5_000);
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await painted(opened);
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('tr.event-log-row');
    const toggle = middle?.querySelector<HTMLElement>('.event-log-toggle');
    toggle?.focus();
    for (const top of [0, document.documentElement.scrollHeight, 0]) {
      scrollTo(0, top);
      await painted(opened);
      expect(document.activeElement).toBe(toggle ?? null);
    }
  });

  it('ignore keys with modifiers, and those in text fields', async () => {
    await open(5);
    await focusRow('Event 5');
    await press('ArrowDown', { ctrlKey: true });
    await press('ArrowDown', { shiftKey: true });
    expect(row()).toBe('Event 5');
    await opened.page.showFilters();
    search()?.focus();
    expect((await press('End')).defaultPrevented).toBeFalse();
    expect((await press('/')).defaultPrevented).toBeFalse();
    expect(document.activeElement).toBe(search());
  });

  it('move to the search field, from there to the first row, and back again', async () => {
    await open(5);
    await focusRow('Event 2');
    expect((await press('/')).defaultPrevented).toBeTrue();
    expect(document.activeElement).toBe(search());
    await press('Escape');
    expect(row()).toBe('Event 2');
    await press('/');
    await press('ArrowDown');
    expect(row()).toBe('Event 5');
  });

  it('move to a row that is not in the document before the next key', async () => {
    await open(300);
    await focusRow('Event 300');
    const end = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(end);
    expect(row()).toBe('Event 1');
  });

  it('move to the search field before the next key, even if it was not shown yet', async () => {
    await open(5);
    expect(search()).toBeNull();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(search());
    expect(search()).not.toBeNull();
  });

  for (const title of ['Event 2', 'Event 5']) {
    it(`move back to a row that the search has removed meanwhile: ${title}`, async () => {
      await open(5);
      await focusRow(title);
      await press('/');
      await opened.page.search('Event 4');
      await press('Escape');
      expect(row()).toBeUndefined();
      await press('Escape');
      expect(row()).toBe(title);
    });
  }

  it('move to the search field without any focus, but not from elsewhere in the application', async () => {
    await open(5);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await press('/');
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
    await press('/');
    expect(document.activeElement).toBe(search());
  });

  it('leave the details, which close', async () => {
    await open(5);
    const third = await opened.page.getRow({ title: 'Event 3' });
    await third.open();
    opened.element.querySelector<HTMLElement>('event-log-details button')?.focus();
    await press('Escape');
    expect(await third.isOpen()).toBeFalse();
    expect(row()).toBe('Event 3');
  });

  it('lead back to the previous page', async () => {
    await open(5);
    await opened.router.navigateByUrl('/services?tab=1');
    await opened.router.navigateByUrl('/event-log');
    await painted(opened);
    expect(document.activeElement).toBe(heading());
    await press('Escape');
    expect(TestBed.inject(Router).url).toBe('/services?tab=1');
  });

  it('do not leave a page that was opened first', async () => {
    await open(5);
    heading()?.focus();
    expect((await press('Escape')).defaultPrevented).toBeFalse();
    expect(TestBed.inject(Router).url).toBe('/event-log');
  });

  it('copy the focused row for support, or else the first problem', async () => {
    opened = await openLogPage((log) => {
      log.error({ type: 'a.do', title: 'Older error' });
      log.warning({ type: 'a.do', title: 'Newer warning' });
      log.success({ type: 'a.do', title: 'Newest success' });
    });
    await painted(opened);
    spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    const copied = async (title: string) => (await opened.page.getRow({ title })).getCopied();
    expect((await press('c')).defaultPrevented).toBeTrue();
    expect(await copied('Newer warning')).toBe('Copied');
    await focusRow('Newest success');
    await press('c');
    expect(await copied('Newest success')).toBe('Copied');
    expect(await copied('Newer warning')).toBeNull();
    await press('/');
    expect((await press('c')).defaultPrevented).toBeFalse();
  });

  it('copy nothing if nothing went wrong', async () => {
    await open(2);
    expect((await press('c')).defaultPrevented).toBeFalse();
    expect(opened.element.querySelector('.event-log-copied')).toBeNull();
  });

  it('are explained on the page, where single keys can be turned off', async () => {
    await open(5);
    await opened.router.navigateByUrl('/services');
    await opened.router.navigateByUrl('/event-log');
    const page = await opened.loader.getHarness(EventLogPageHarness);
    expect(await page.getKeys()).toContain('/');
    const dialog = document.querySelector('mat-dialog-container') ?? document.body;
    expect((await axe.run(dialog, RULES)).violations).toEqual([]);
    await page.useSingleKeys(false);
    await (await page.getRow()).focus();
    expect((await press('/')).defaultPrevented).toBeFalse();
    expect((await press('Escape')).defaultPrevented).toBeFalse();
    expect(row()).toBe('Event 5');
    await press('ArrowDown');
    expect(row()).toBe('Event 4');
    await page.useSingleKeys(true);
    await press('/');
    expect(document.activeElement).toBe(search());
  });

  it('lead from a dialog back to its menu', async () => {
    await open(5);
    await opened.page.getKeys();
    await opened.page.closePanel();
    expect(document.querySelector('mat-dialog-container')).toBeNull();
    expect(document.activeElement).toBe(opened.element.querySelector('event-log-more button'));
  });

  it('can choose what is announced', async () => {
    await open(1);
    expect(await opened.page.getAnnouncements()).toBe('All events');
    await opened.page.announce('Warnings and errors');
    expect(opened.log.announcements()).toBe('problems');
    expect(await opened.page.getAnnouncements()).toBe('Warnings and errors');
  });

  describe('and the focus', () => {
    it('stays in its row when new rows come', async () => {
      await open(5);
      await focusRow('Event 5');
      opened.log.error({ type: 'a.do', title: 'New' });
      await opened.settle();
      expect(row()).toBe('Event 5');
    });

    it('moves to the row that takes the place of a dropped one', async () => {
      await open(10);
      await focusRow('Event 1');
      logMany(3)(opened.log);
      await opened.settle();
      await painted(opened);
      expect(row()).toBe('Event 4');
    });

    it('moves from details of a dropped row to the row in its place', async () => {
      await open(10);
      await (await opened.page.getRow({ title: 'Event 1' })).open();
      opened.element.querySelector<HTMLElement>('event-log-details button')?.focus();
      opened.log.info({ type: 'a.do', title: 'New' });
      await opened.settle();
      await painted(opened);
      expect(row()).toBe('Event 2');
    });

    it('moves to the heading if other code clears the log, or the session ends', async () => {
      await open(5);
      await focusRow('Event 5');
      opened.log.endSession();
      await opened.settle();
      await painted(opened);
      expect(document.activeElement).toBe(heading());
    });

    it('moves with its row', async () => {
      const fill = (log: EventLogService) => {
        for (const title of ['One', 'Two', 'Three']) log.start({ type: 'a.do', title, key: title });
      };
      for (const [sort, title] of [
        ['-severity', 'One'],
        ['-severity', 'Two'],
        ['severity', 'Three'],
      ] as const) {
        opened = await openLogPage(fill, {}, `/event-log?sort=${sort}`);
        await painted(opened);
        await focusRow(title);
        opened.log.find('a.do', title)?.fail();
        await opened.settle();
        await painted(opened);
        expect(row()).toBe(title);
        TestBed.resetTestingModule();
      }
    });

    it('is not taken back from a user who has left it', async () => {
      await open(5);
      await focusRow('Event 5');
      (document.activeElement as HTMLElement).blur();
      await painted(opened);
      opened.log.endSession();
      await opened.settle();
      await painted(opened);
      expect(document.activeElement).toBe(document.body);
    });
  });
});
