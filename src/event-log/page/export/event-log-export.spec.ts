import { Clipboard } from '@angular/cdk/clipboard';
import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import axe from 'axe-core';
import { EventLogIntl, type EventLogService } from 'ngx-session-event-log';
import type { EventLogTestClock } from 'ngx-session-event-log/testing';

import { openLogPage, shownMessage } from '../spec-support/open-log-page';

interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** Collects the files that are saved. */
function catchDownloads(): Download[] {
  const downloads: Download[] = [];
  let file = new Blob();
  spyOn(URL, 'createObjectURL').and.callFake((made) => {
    file = made as Blob;
    return 'blob:made';
  });
  spyOn(HTMLAnchorElement.prototype, 'click').and.callFake(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, file });
  });
  return downloads;
}

function logThree(log: EventLogService, clock: EventLogTestClock): void {
  log.success({ type: 'a.do', title: 'First' });
  clock.advance(1_000);
  log.error({ type: 'a.do', title: 'Second', message: 'password=hunter22' });
  clock.advance(1_000);
  log.success({ type: 'b.do', title: 'Third' });
}

const focused = () => document.activeElement?.textContent.trim();

function press(key: string, keyCode: number): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }),
  );
}

describe('EventLogExport', () => {
  it('offers the formats, copying and the viewer', async () => {
    const { page } = await openLogPage(logThree);
    expect(await page.getExports()).toEqual([
      'CSV',
      'JSON',
      'Markdown',
      'Support bundle',
      'Copy for support',
      'Open a support bundle',
    ]);
  });

  it('is absent while there is nothing to export', async () => {
    const { page } = await openLogPage();
    expect(await page.getTools()).not.toContain('Export');
  });

  it('saves what is shown, in that order', async () => {
    const { page } = await openLogPage(logThree);
    const downloads = catchDownloads();
    await page.filterBySeverity('success');
    await page.export('JSON');
    const log = JSON.parse((await downloads[0]?.file.text()) ?? '') as {
      readonly entries: readonly { readonly title: string }[];
      readonly filteredOut: number;
    };
    expect(log.entries.map(({ title }) => title)).toEqual(['Third', 'First']);
    expect(log.filteredOut).toBe(1);
    expect(await page.getStatus()).toMatch(/^2 events exported to session-event-log-20[-\d]+\.json\.$/);
  });

  it('names files after their format and the time', async () => {
    const { page } = await openLogPage(logThree);
    const downloads = catchDownloads();
    for (const format of ['CSV', 'JSON', 'Markdown', 'Support bundle']) await page.export(format);
    expect(downloads.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d-\d{6}/, 'AT'))).toEqual([
      'session-event-log-AT.csv',
      'session-event-log-AT.json',
      'session-event-log-AT.md',
      'session-event-log-AT.bundle.json',
    ]);
    expect(await downloads[0]?.file.text()).toContain('"Third"');
    expect(await downloads[2]?.file.text()).toContain('### Success: Third');
    expect(await downloads[3]?.file.text()).toContain('"sha256"');
  });

  it('includes session, build, time zone, and what was dropped and withheld', async () => {
    const { page, log } = await openLogPage(logThree, { capacity: 2, build: '2.4.1' });
    const downloads = catchDownloads();
    await page.export('Markdown');
    const text = await downloads[0]?.file.text();
    expect(text).toContain(`- **Session ID:** \`${log.session().id}\``);
    expect(text).toContain('- **Build:** `2.4.1`');
    expect(text).toContain(
      `- **Time zone:** ${Intl.DateTimeFormat().resolvedOptions().timeZone.replace('_', '\\_')}`,
    );
    expect(text).toContain('- **Older events removed:** 1');
    expect(text).toContain('- **Withheld:** 1 value withheld: 1 password');
  });

  it('copies everything shown for support, and says so', async () => {
    const { page } = await openLogPage(logThree);
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    await page.search('ir');
    await page.export('Copy for support');
    const text = copy.calls.mostRecent().args[0];
    expect(text.match(/^### .*/gm)).toEqual(['### Success: Third', '### Success: First']);
    expect(await page.getStatus()).toBe('2 events copied, ready to paste into a ticket.');
    expect(shownMessage()).toBe('2 events copied, ready to paste into a ticket.');
  });

  it('says if the browser cannot make a bundle, or something else fails', async () => {
    const { page } = await openLogPage(logThree);
    const heard = spyOn(TestBed.inject(ErrorHandler), 'handleError');
    const subtle = spyOnProperty(crypto, 'subtle').and.returnValue(undefined as never);
    await page.export('Support bundle');
    expect(await page.getStatus()).toBe('Support bundles need a secure connection (https).');
    expect(heard).not.toHaveBeenCalled();
    subtle.and.throwError(new Error('Broken'));
    await page.export('Support bundle');
    expect(await page.getStatus()).toBe('The export failed. Nothing was saved.');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('stops when the user leaves', async () => {
    const { page, router } = await openLogPage(logThree);
    const heard = spyOn(TestBed.inject(ErrorHandler), 'handleError');
    const downloads = catchDownloads();
    await page.getExports();
    document.querySelector<HTMLElement>('[role="menuitem"]')?.click();
    await router.navigateByUrl('/elsewhere');
    await router.fixture.whenStable();
    expect(downloads).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('links to the viewer', async () => {
    const { page } = await openLogPage(logThree);
    await page.getExports();
    expect(document.querySelector('[role="menu"] a')?.getAttribute('href')).toBe('/event-log/viewer');
  });

  describe('is a menu', () => {
    it('that takes the focus, and returns it when it closes', async () => {
      const { page, element, loader } = await openLogPage(logThree);
      await page.getExports();
      expect(focused()).toBe('CSV');
      const trigger = element.querySelector('event-log-export button');
      expect(trigger?.getAttribute('aria-expanded')).toBe('true');
      await (await loader.getHarness(MatMenuHarness.with({ ancestor: 'event-log-export' }))).close();
      expect(document.activeElement).toBe(trigger);
      expect(trigger?.getAttribute('aria-expanded')).toBe('false');
    });

    it('that can be used with the keyboard', async () => {
      const { page } = await openLogPage(logThree);
      await page.getExports();
      press('ArrowDown', 40);
      expect(focused()).toBe('JSON');
      press('End', 35);
      expect(focused()).toBe('Open a support bundle');
    });

    it('in the language and the direction of the page, wherever the application sets them', async () => {
      const { page, element, settle } = await openLogPage(logThree);
      const intl = TestBed.inject(EventLogIntl);
      element.dir = 'rtl';
      intl.locale = 'ar';
      intl.changes.next();
      await settle();
      await page.getExports();
      const item = document.querySelector<HTMLElement>('[role="menuitem"]');
      expect(item?.closest<HTMLElement>('[lang]')?.lang).toBe('ar');
      expect(getComputedStyle(item!).direction).toBe('rtl');
    });

    it('without accessibility violations', async () => {
      const { page } = await openLogPage(logThree);
      await page.getExports();
      const menu = document.querySelector('[role="menu"]') ?? document.body;
      const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
      expect((await axe.run(menu, { rules })).violations).toEqual([]);
    });
  });
});
