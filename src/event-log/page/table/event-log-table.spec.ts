import { Clipboard } from '@angular/cdk/clipboard';
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
    const headers = Array.from(element.querySelectorAll('th'), ({ textContent }) => textContent.trim());
    expect(headers).toEqual(['Severity', 'Time', 'Event', 'Resource', 'Duration']);
  });

  it('works in a document without layout, as in tests without a browser', async () => {
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

  it('shows the reason of an error without a message', async () => {
    const { page } = await openLogPage((log) => {
      log.error({ type: 'a.do', title: 'Not done', reason: 'It was not sent.' });
    });
    expect(await (await page.getRow()).getMessage()).toBe('It was not sent.');
  });

  it('shows event, time, resource and duration', async () => {
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

  it('writes times and durations in the language of the texts', async () => {
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

  it('counts repeats, and shows the time of the last one', async () => {
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

  it('links to the next step of an event', async () => {
    const link = { label: 'Check status', link: '/billing/42' };
    const { page, element } = await openLogPage((log) =>
      log.warning({ type: 'payment.make', title: 'Outcome unknown', link }),
    );
    expect(await (await page.getRow()).getLink()).toBe('Check status');
    expect(element.querySelector('.event-log-action')?.getAttribute('href')).toBe('/billing/42');
  });

  it('distinguishes the buttons of its rows by their descriptions', async () => {
    const { element } = await openLogPage(logMany(2));
    const described = Array.from(element.querySelectorAll('.event-log-toggle'), (toggle) => {
      return element.querySelector(`#${toggle.getAttribute('aria-describedby') ?? ''}`)?.textContent;
    });
    expect(described).toEqual(['Event 2', 'Event 1']);
  });

  it('contains only the rows in sight, and states their number', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    await painted(opened);
    const rows = Array.from(opened.element.querySelectorAll('tr.event-log-row'));
    expect(rows.length).toBeLessThan(100);
    expect(opened.element.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2');
    const height = rows[0]?.getBoundingClientRect().height ?? 0;
    const body = opened.element.querySelector('tbody');
    expect(body?.getBoundingClientRect().height).toBeCloseTo(5_000 * height, -1);
  });

  it('shows the rows to which the user scrolls', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    await painted(opened);
    scrollTo(0, document.documentElement.scrollHeight);
    await painted(opened);
    expect(await (await opened.page.getRow({ title: 'Event 1' })).getTitle()).toBe('Event 1');
    const last = opened.element.querySelector('tr.event-log-row:last-of-type');
    expect(last?.getAttribute('aria-rowindex')).toBe('5001');
  });

  for (const zoom of ['0.8', '1.5'])
    it(`fills the screen with rows in an application with a zoom of ${zoom}`, async () => {
      const opened = await openLogPage(logMany(300));
      opened.element.style.zoom = zoom;
      await painted(opened);
      scrollTo(0, document.documentElement.scrollHeight / 2);
      await painted(opened);
      const rows = Array.from(opened.element.querySelectorAll('tr.event-log-row'), (row) =>
        row.getBoundingClientRect(),
      );
      expect(rows.at(0)?.top).toBeLessThan(0);
      expect(rows.at(-1)?.bottom).toBeGreaterThan(innerHeight);
    });

  it('follows its position if a container of the application scrolls', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    Object.assign(opened.element.style, { display: 'block', height: '400px', overflow: 'auto' });
    opened.element.scrollTop = opened.element.scrollHeight;
    await painted(opened);
    expect(await (await opened.page.getRow({ title: 'Event 1' })).getTitle()).toBe('Event 1');
  });

  it('lets new rows wait while the user is reading further down', async () => {
    const opened = await openLogPage(logMany(200));
    await painted(opened);
    scrollTo(0, 3_000);
    await painted(opened);
    const first = opened.element.querySelector('tr.event-log-row');
    const top = first?.getBoundingClientRect().top;
    for (let at = 1; at <= 5; at++) opened.log.info({ type: 'a.do', title: `New ${at}` });
    await opened.settle();
    expect(first?.isConnected).toBeTrue();
    expect(first?.getBoundingClientRect().top).toBe(top);
    expect(await opened.page.getTools()).toContain('Show 5 new events');
    expect(await opened.page.getHolds()).toMatch(/^205 events since/);
    await opened.page.press('Show 5 new events');
    await painted(opened);
    expect(await (await opened.page.getRow()).getTitle()).toBe('New 5');
    expect(document.activeElement).toBe(opened.element.querySelector('table'));
    expect(await opened.page.getTools()).not.toContain('Show 5 new events');
  });

  it('has a button back to the top', async () => {
    const opened = await openLogPage(logMany(200));
    await painted(opened);
    expect(await opened.page.getTools()).not.toContain('Back to top');
    scrollTo(0, 5_000);
    await painted(opened);
    await opened.page.press('Back to top');
    await painted(opened);
    expect(opened.element.querySelector('tr.event-log-row')?.getBoundingClientRect().top).toBeGreaterThan(0);
    expect(await opened.page.getTools()).not.toContain('Back to top');
  });

  it('does not move what is on the screen if rows above it are higher than expected', async () => {
    const opened = await openLogPage((log) => {
      for (let at = 1; at <= 300; at++) {
        log.warning({
          type: 'a.do',
          title: `Event ${at}`,
          message: at % 3 ? undefined : 'Long words. '.repeat(40),
        });
      }
    });
    await painted(opened);
    scrollTo(0, 12_000);
    await painted(opened);
    const seen = () =>
      document.elementFromPoint(innerWidth / 2, 300)?.closest<HTMLElement>('tr.event-log-row');
    const row = seen();
    // Its view may show another row afterwards.
    const id = row?.dataset['entry'] ?? '';
    const top = row?.getBoundingClientRect().top ?? NaN;
    scrollBy(0, -100);
    await painted(opened);
    const again = opened.element.querySelector(`tr[data-entry="${id}"]`);
    expect(again?.getBoundingClientRect().top).toBeCloseTo(top + 100, -0.5);
  });

  it('reuses the views of rows that leave', async () => {
    const opened = await openLogPage(logMany(500));
    await painted(opened);
    const views = new Set(opened.element.querySelectorAll('tr.event-log-row'));
    scrollTo(0, 3_000);
    await painted(opened);
    const now = Array.from(opened.element.querySelectorAll('tr.event-log-row'));
    expect(now.filter((view) => views.has(view)).length).toBeGreaterThanOrEqual(
      Math.min(views.size, now.length),
    );
  });

  it('shows the elapsed time and the progress of a running operation', async () => {
    const opened = await openLogPage();
    const operation = opened.log.start({ type: 'a.do', title: 'Doing' });
    opened.clock.advance(2_000);
    await opened.settle();
    const row = await opened.page.getRow();
    expect(await row.getDuration()).toBe('2 s');
    expect(await row.getProgress()).toBeNull();
    operation.progress(0.25);
    await opened.settle();
    expect(await row.getProgress()).toBe(0.25);
    operation.succeed();
    await opened.settle();
    expect(await row.getProgress()).toBeNull();
    expect(await row.getDuration()).toBe('2 s');
  });

  it('shows a bar for an operation that takes long', async () => {
    const opened = await openLogPage((log, clock) => {
      log.start({ type: 'a.do', title: 'Doing' });
      clock.advance(10_000);
    });
    expect(await (await opened.page.getRow()).getProgress()).toBe('indeterminate');
  });

  it('copies warnings and errors for support, and confirms it', async () => {
    const opened = await openLogPage((log) => {
      log.success({ type: 'a.do', title: 'Done' });
      log.error({ type: 'a.do', title: 'Not done' });
    });
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    const row = await opened.page.getRow({ title: 'Not done' });
    await row.copyForSupport();
    expect(copy.calls.mostRecent().args[0]).toContain('Not done');
    expect(await row.getCopied()).toBe('Copied');
    await expectAsync((await opened.page.getRow({ title: 'Done' })).copyForSupport()).toBeRejected();
  });

  it('has the whole text of what it truncates as a title', async () => {
    const title = `The connection ${'of a company with a long name '.repeat(8)} was denied`;
    const opened = await openLogPage((log) => log.info({ type: 'a.do', title, message: title }));
    for (const part of ['title', 'message']) {
      const element = opened.element.querySelector<HTMLElement>(`.event-log-${part}`);
      expect(element?.title).toBe(title);
    }
    await (await opened.page.getRow()).open();
    expect(opened.element.querySelector('event-log-details')?.textContent).toContain(title);
  });

  it('shows new rows at once to a user at the top', async () => {
    const opened = await openLogPage(logMany(200));
    opened.log.info({ type: 'a.do', title: 'New' });
    await opened.settle();
    expect(await (await opened.page.getRow()).getTitle()).toBe('New');
  });

  it('keeps the row with the focus, wherever the user scrolls', async () => {
    const opened = await openLogPage(logMany(5_000), { capacity: 5_000 });
    await painted(opened);
    const toggle = opened.element.querySelector<HTMLElement>('.event-log-toggle');
    toggle?.focus();
    const entry = toggle?.closest('tr')?.dataset['entry'] ?? '';
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await painted(opened);
    expect(document.activeElement).toBe(toggle);
    toggle?.blur();
    await opened.router.fixture.whenStable();
    expect(opened.element.querySelector('[data-entry]')?.getAttribute('data-entry')).not.toBe(entry);
  });

  it('opens a row on a click, but not on its links', async () => {
    const opened = await openLogPage((log) =>
      log.info({ type: 'a.do', title: 'Done', resource: { label: 'Thing', link: '/event-log' } }),
    );
    const row = await opened.page.getRow();
    opened.element.querySelector<HTMLElement>('td.event-log-resource a')?.click();
    expect(await row.isOpen()).toBeFalse();
    opened.element.querySelector<HTMLElement>('td.event-log-event')?.click();
    expect(await row.isOpen()).toBeTrue();
  });
});
