import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import axe from 'axe-core';
import { EventLogIntl, type EventLogService } from 'ngx-session-event-log';

import { openLogPage } from './spec-support/open-log-page';
import { EventLogPageIntl } from './words/event-log-page-intl';

/** Contrast depends on the application's theme, which is missing here. Browser tests check whole pages. */
const RULES = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

function logAll(log: EventLogService): void {
  log.success({ type: 'profile.update', title: 'Profile saved' });
  log.warning({
    type: 'payment.make',
    title: 'Outcome unknown: Paying invoice 42',
    link: { label: 'Check status', link: '/billing/42' },
    resource: { label: 'Invoice 42', link: '/billing/42' },
  });
  log.error({ type: 'service.deploy', title: 'Port was not deployed', traceId: 'a'.repeat(32) });
  log.start({ type: 'service.update', title: 'Changing speed' }).step('Request the change');
}

describe('EventLogPage', () => {
  it('has a heading, and says since when it records', async () => {
    const { element, page } = await openLogPage(logAll);
    expect(element.querySelector('h1')?.textContent).toBe('Session Event Log');
    expect(await page.getHolds()).toMatch(
      /^4 events since \d{1,2}:\d{2}[^,]*, 1 error, 1 warning, 1 in progress$/,
    );
  });

  for (const locale of [
    '',
    'C',
    'POSIX',
    'de',
    'ar_EG.UTF-8',
    'qqq-Zzzz',
    '../../etc/passwd',
    '[object Object]',
  ]) {
    it(`speaks and counts in English, the language of its texts, with a LOCALE_ID of "${locale}"`, async () => {
      TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: locale }] });
      const { page } = await openLogPage(logAll);
      expect(await page.getHolds()).toMatch(/^4 events since \d{1,2}:\d{2}\s[AP]M, 1 error/);
      const row = await page.getRow({ title: 'Profile saved' });
      expect(await row.getTime()).toMatch(/^\d{1,2}:\d{2}:\d{2}\s[AP]M Jan \d, 2030$/);
    });
  }

  it('has titles of the usual sizes with Material 2, which calls much larger fonts by the same names', async () => {
    const theme = document.head.appendChild(document.createElement('style'));
    theme.textContent = `:root {
      --mat-sys-headline-medium-size: 48px; --mat-sys-headline-medium: 400 48px / 50px sans-serif;
      --mat-sys-title-small-size: 20px; --mat-sys-title-small-line-height: 32px;
      --mat-sys-body-medium-size: 14px; --mat-sys-body-medium-line-height: 20px;
    }`;
    const { element } = await openLogPage(logAll);
    const sizeOf = (selector: string) => getComputedStyle(element.querySelector(selector)!).fontSize;
    expect([sizeOf('h1'), sizeOf('.event-log-title')]).toEqual(['32px', '14px']);
    theme.remove();
  });

  it('says how many older events were removed', async () => {
    const { page } = await openLogPage(logAll, { capacity: 2 });
    expect(await page.getHolds()).toContain('2 older events were removed to make room for newer ones.');
  });

  it('links to the Activity Log if there is one', async () => {
    const { page } = await openLogPage(logAll, { activityLog: { link: '/activity' } });
    expect(await page.getMore()).toContain('Activity Log');
  });

  it('uses the name of the application for the Activity Log', async () => {
    const activityLog = { link: '/activity?tab=user', label: 'Company activity' };
    const { page } = await openLogPage(logAll, { activityLog });
    expect(await page.getMore()).toContain('Company activity');
    expect(document.querySelector('[role="menu"] a')?.getAttribute('href')).toBe('/activity?tab=user');
  });

  it('can be opened before the first event, and fills by itself', async () => {
    const opened = await openLogPage();
    expect(await opened.page.getEmptyText()).toBe('Nothing has happened yet');
    expect(await opened.page.getTools()).toEqual([]);
    expect(await opened.page.getHolds()).toMatch(/^0 events since /);
    opened.log.success({ type: 'a.do', title: 'Done' });
    await opened.settle();
    expect(await opened.page.getEmptyText()).toBeNull();
    expect((await opened.page.getRows()).length).toBe(1);
  });

  it('is emptied when the session ends', async () => {
    const opened = await openLogPage(logAll);
    opened.log.endSession();
    await opened.settle();
    expect(await opened.page.getEmptyText()).toBe('Nothing has happened yet');
  });

  it('forgets what the user of the last session searched for', async () => {
    const { log, page, settle } = await openLogPage(logAll, {}, '/event-log?q=port&severity=error');
    log.endSession();
    await settle();
    log.success({ type: 'profile.update', title: 'Profile of somebody else' });
    await settle();
    expect(await page.getRow()).toBeTruthy();
    expect(await page.getResults()).toBeNull();
    expect(await page.getSearch()).toBe('');
  });

  it('says what was lost with the last session, until the log is cleared', async () => {
    const opened = await openLogPage();
    opened.log.start({ type: 'service.update', title: 'Changing speed' });
    opened.log.start({ type: 'service.update', title: 'Changing the term' });
    await opened.settle();
    opened.log.endSession();
    await opened.settle();
    expect(await opened.page.getHolds()).toContain(
      'Lost with the last session: 2 running operations. Check the outcome before you try again.',
    );
    opened.log.success({ type: 'profile.update', title: 'Profile saved' });
    await opened.settle();
    expect(await opened.page.getHolds()).toContain('2 running operations');
    opened.log.clear();
    await opened.settle();
    expect(await opened.page.getHolds()).not.toContain('last session');
  });

  it('says nothing about a last session that left nothing open', async () => {
    const opened = await openLogPage((log) =>
      log.success({ type: 'profile.update', title: 'Profile saved' }),
    );
    opened.log.endSession();
    await opened.settle();
    expect(await opened.page.getHolds()).not.toContain('last session');
  });

  it('marks everything as seen, including later events', async () => {
    const opened = await openLogPage(logAll);
    expect(opened.log.unseen().total).toBe(0);
    opened.log.error({ type: 'a.do', title: 'Not done' });
    expect(opened.log.unseen().total).toBe(1);
    await opened.settle();
    expect(opened.log.unseen().total).toBe(0);
  });

  it('marks nothing as seen while the tab is hidden', async () => {
    const visibility = spyOnProperty(document, 'visibilityState').and.returnValue('hidden');
    const opened = await openLogPage(logAll);
    expect(opened.log.unseen().total).toBe(4);
    visibility.and.returnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await opened.settle();
    expect(opened.log.unseen().total).toBe(0);
  });

  it('leaves the focus to the browser if it is the first page', async () => {
    await openLogPage(logAll);
    expect(document.activeElement).toBe(document.body);
  });

  it('moves the focus to its heading after a navigation', async () => {
    const { router, element } = await openLogPage(logAll);
    await router.navigateByUrl('/elsewhere');
    await router.navigateByUrl('/event-log');
    expect(document.activeElement).toBe(element.querySelector('h1'));
  });

  it('updates when its texts change', async () => {
    const opened = await openLogPage(logAll);
    const intl = TestBed.inject(EventLogPageIntl);
    intl.pageTitle = 'Sitzungsprotokoll';
    intl.columns = { ...intl.columns, severity: 'Schwere' };
    TestBed.inject(EventLogIntl).changes.next();
    await opened.settle();
    expect(opened.element.querySelector('h1')?.textContent).toBe('Sitzungsprotokoll');
    expect(opened.element.querySelector('th')?.textContent.trim()).toBe('Schwere');
  });

  describe('has no accessibility violations', () => {
    const violations = async (element: HTMLElement) => (await axe.run(element, RULES)).violations;

    it('when it is empty', async () => {
      const { element } = await openLogPage();
      expect(await violations(element)).toEqual([]);
    });

    it('with events and open details', async () => {
      const { element, page } = await openLogPage(logAll);
      for (const row of await page.getRows()) await row.open();
      expect(await violations(element)).toEqual([]);
    });

    it('when no event matches', async () => {
      const { element, page } = await openLogPage(logAll);
      await page.search('nowhere');
      expect(await violations(element)).toEqual([]);
    });

    it('after clearing', async () => {
      const { element, page, settle } = await openLogPage(logAll);
      await page.more('Clear log');
      await settle();
      expect(await violations(element)).toEqual([]);
    });
  });
});
