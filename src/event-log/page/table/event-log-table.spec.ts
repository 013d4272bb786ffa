import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EventLogIntl, type EventLogService } from 'ngx-session-event-log';

import { openLogPage, painted } from '../spec-support/open-log-page';

function logMany(count: number): (log: EventLogService) => void {
  return (log) => {
    for (let at = 1; at <= count; at++) log.info({ type: 'a.do', title: `Event ${at}` });
  };
}

describe('the table of the log page', () => {
  afterEach(() => scrollTo(0, 0));

  it('is a named table with its columns', async () => {
    const { element } = await openLogPage(logMany(1));
    expect(element.querySelector('table')?.getAttribute('aria-label')).toBe('Session events');
    const headers = Array.from(element.querySelectorAll('th'), ({ textContent }) => textContent);
    expect(headers).toEqual(['Severity', 'Time', 'Event', 'Resource', 'Duration']);
  });

  it('is there in a document without sizes, as tests have that run without a browser', async () => {
    const known = globalThis.ResizeObserver;
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    try {
      const { page } = await openLogPage((log) => {
        logMany(1)(log);
        spyOn(TestBed.inject(ErrorHandler), 'handleError');
      });
      expect((await page.getRows()).length).toBe(1);
      expect(TestBed.inject(ErrorHandler).handleError).not.toHaveBeenCalled();
    } finally {
      globalThis.ResizeObserver = known;
    }
  });

  it('has the newest event first', async () => {
    const { page } = await openLogPage(logMany(3));
    const titles = await Promise.all((await page.getRows()).map((row) => row.getTitle()));
    expect(titles).toEqual(['Event 3', 'Event 2', 'Event 1']);
  });

  it('shows what happened, when, to what, and how long it took', async () => {
    const { page } = await openLogPage((log, clock) => {
      const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
      clock.advance(3_400);
      operation.succeed({
        title: 'Port deployed',
        message: 'It is live.',
        resource: { label: 'Edge 1', link: '/services/42?tab=usage#top' },
      });
    });
    const row = await page.getRow();
    expect(await row.getSeverity()).toBe('Success');
    expect(await row.getDateTime()).toBe('2030-01-01T12:00:00.000Z');
    expect(await row.getTime()).toMatch(/\d{1,2}:\d{2}:\d{2}.*2030/);
    expect(await row.getTitle()).toBe('Port deployed');
    expect(await row.getMessage()).toBe('It is live.');
    expect(await row.getResource()).toBe('Edge 1');
    expect(await row.getResourceLink()).toBe('/services/42?tab=usage#top');
    expect(await row.getDuration()).toBe('3.4 s');
  });

  it('writes times and durations in the language of the words', async () => {
    const opened = await openLogPage((log, clock) => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      clock.advance(3_400);
      operation.succeed();
    });
    const intl = TestBed.inject(EventLogIntl);
    intl.locale = 'de';
    intl.changes.next();
    await opened.settle();
    const row = await opened.page.getRow();
    expect(await row.getTime()).toMatch(/^\d{2}:\d{2}:\d{2} \d{2}\.\d{2}\.2030$/);
    expect(await row.getDuration()).toBe('3,4 s');
  });

  it('shows an operation in progress, and then its outcome in the same row', async () => {
    const { page, log, settle } = await openLogPage();
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    await settle();
    const row = await page.getRow();
    expect(await row.getSeverity()).toBe('In progress');
    expect(await row.getDuration()).toBeNull();
    operation.fail({ title: 'Not done' });
    await settle();
    expect(await row.getSeverity()).toBe('Error');
    expect(await row.getTitle()).toBe('Not done');
    expect((await page.getRows()).length).toBe(1);
  });

  it('counts repeats, and gives the time of the last one', async () => {
    const { page } = await openLogPage((log, clock) => {
      for (let time = 0; time < 3; time++) {
        log.error({ type: 'a.do', title: 'Not done' });
        clock.advance(1_000);
      }
    });
    const row = await page.getRow();
    expect(await row.getRepeats()).toBe('3 times');
    expect(await row.getDateTime()).toBe('2030-01-01T12:00:02.000Z');
  });

  it('offers the next step of an event', async () => {
    const link = { label: 'Check status', link: '/billing/42' };
    const { page, element } = await openLogPage((log) =>
      log.warning({ type: 'payment.make', title: 'Outcome unknown', link }),
    );
    expect(await (await page.getRow()).getLink()).toBe('Check status');
    expect(element.querySelector('.action')?.getAttribute('href')).toBe('/billing/42');
  });

  it('tells the buttons of its rows apart by what they describe', async () => {
    const { element } = await openLogPage(logMany(2));
    const described = Array.from(element.querySelectorAll('.toggle'), (toggle) => {
      return element.querySelector(`#${toggle.getAttribute('aria-describedby') ?? ''}`)?.textContent;
    });
    expect(described).toEqual(['Event 2', 'Event 1']);
  });

  it('holds only the rows in sight, and says how many there are', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    await painted(opened);
    const rows = Array.from(opened.element.querySelectorAll('tr.row'));
    expect(rows.length).toBeLessThan(100);
    expect(opened.element.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2');
    const height = rows[0]?.getBoundingClientRect().height ?? 0;
    const body = opened.element.querySelector('tbody');
    expect(body?.getBoundingClientRect().height).toBeCloseTo(5_000 * height, -1);
  });

  it('shows the rows that are scrolled to', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    await painted(opened);
    scrollTo(0, document.documentElement.scrollHeight);
    await painted(opened);
    expect(await (await opened.page.getRow({ title: 'Event 1' })).getTitle()).toBe('Event 1');
    const last = opened.element.querySelector('tr.row:last-of-type');
    expect(last?.getAttribute('aria-rowindex')).toBe('5001');
  });

  it('finds out where it is also when a container of the application scrolls', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    Object.assign(opened.element.style, { display: 'block', height: '400px', overflow: 'auto' });
    opened.element.scrollTop = opened.element.scrollHeight;
    await painted(opened);
    expect(await (await opened.page.getRow({ title: 'Event 1' })).getTitle()).toBe('Event 1');
  });

  it('lets new rows wait while the user reads further down', async () => {
    const opened = await openLogPage(logMany(200));
    await painted(opened);
    scrollTo(0, 3_000);
    await painted(opened);
    const first = opened.element.querySelector('tr.row');
    const top = first?.getBoundingClientRect().top;
    for (let at = 1; at <= 5; at++) opened.log.info({ type: 'a.do', title: `New ${at}` });
    await opened.settle();
    expect(first?.isConnected).toBeTrue();
    expect(first?.getBoundingClientRect().top).toBe(top);
    expect(await opened.page.getTools()).toContain('Show 5 new events');
    expect(await opened.page.getResults()).toBe('205 events');
    await opened.page.press('Show 5 new events');
    await painted(opened);
    expect(await (await opened.page.getRow()).getTitle()).toBe('New 5');
    expect(document.activeElement).toBe(opened.element.querySelector('table'));
    expect(await opened.page.getTools()).not.toContain('Show 5 new events');
  });

  it('shows new rows at once to a user at the top', async () => {
    const opened = await openLogPage(logMany(200));
    opened.log.info({ type: 'a.do', title: 'New' });
    await opened.settle();
    expect(await (await opened.page.getRow()).getTitle()).toBe('New');
  });

  it('keeps the row that has the focus, wherever the user scrolls', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    await painted(opened);
    const toggle = opened.element.querySelector<HTMLElement>('.toggle');
    toggle?.focus();
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await painted(opened);
    expect(document.activeElement).toBe(toggle);
    toggle?.blur();
    await opened.router.fixture.whenStable();
    expect(toggle?.isConnected).toBeFalse();
  });

  it('opens a row at a click on it, but not on its links', async () => {
    const opened = await openLogPage((log) =>
      log.info({ type: 'a.do', title: 'Done', resource: { label: 'Thing', link: '/event-log' } }),
    );
    const row = await opened.page.getRow();
    opened.element.querySelector<HTMLElement>('td.resource a')?.click();
    expect(await row.isOpen()).toBeFalse();
    opened.element.querySelector<HTMLElement>('td.event')?.click();
    expect(await row.isOpen()).toBeTrue();
  });
});
