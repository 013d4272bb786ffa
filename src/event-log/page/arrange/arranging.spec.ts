import axe from 'axe-core';
import type { EventLogService } from 'ngx-session-event-log';
import type { EventLogTestClock } from 'ngx-session-event-log/testing';

import { type OpenLogPage, openLogPage, painted } from '../spec-support/open-log-page';

function logSome(log: EventLogService, clock: EventLogTestClock): void {
  const take = (title: string, duration: number) => {
    const operation = log.start({ type: 'service.deploy', title, resource: { label: title.slice(0, 4) } });
    clock.advance(duration);
    return operation;
  };
  take('Port deployed', 3_000).succeed();
  take('Edge not deployed', 9_000).fail();
  log.warning({ type: 'profile.update', title: 'Profile pending' });
  take('Port changed', 100).succeed();
}

const titles = async ({ page }: OpenLogPage) =>
  Promise.all((await page.getRows()).map((row) => row.getTitle()));

const NEWEST = ['Port changed', 'Profile pending', 'Edge not deployed', 'Port deployed'];

describe('sorting', () => {
  it('is by time, newest first, and says so', async () => {
    const opened = await openLogPage(logSome);
    expect(await titles(opened)).toEqual(NEWEST);
    expect(await opened.page.getSort()).toEqual({ column: 'Time', direction: 'descending' });
  });

  it('reverses when the same heading is pressed again', async () => {
    const opened = await openLogPage(logSome);
    await opened.page.sortBy('Time');
    expect(await titles(opened)).toEqual([...NEWEST].reverse());
    expect(await opened.page.getSort()).toEqual({ column: 'Time', direction: 'ascending' });
    await opened.page.sortBy('Time');
    expect(await titles(opened)).toEqual(NEWEST);
  });

  it('begins with the worst, and the longest', async () => {
    const opened = await openLogPage(logSome);
    await opened.page.sortBy('Severity');
    expect((await titles(opened)).slice(0, 2)).toEqual(['Edge not deployed', 'Profile pending']);
    await opened.page.sortBy('Duration');
    expect(await opened.page.getSort()).toEqual({ column: 'Duration', direction: 'descending' });
    expect((await titles(opened))[0]).toBe('Edge not deployed');
    await opened.page.sortBy('Duration');
    expect(await titles(opened)).toEqual([
      'Port changed',
      'Port deployed',
      'Edge not deployed',
      'Profile pending',
    ]);
  });

  it('names the order that pressing a heading will set', async () => {
    const opened = await openLogPage(logSome);
    const hints = () =>
      Array.from(opened.element.querySelectorAll('.mat-sort-header-container[role="button"]'), (button) =>
        (button.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(),
      );
    expect(hints()).toEqual(['Most severe first', 'Oldest first', 'Longest first']);
    await opened.page.sortBy('Severity');
    expect(hints()).toEqual(['Least severe first', 'Newest first', 'Longest first']);
  });

  it('inserts new events where they belong', async () => {
    const opened = await openLogPage(logSome);
    await opened.page.sortBy('Severity');
    opened.log.error({ type: 'a.do', title: 'New' });
    await opened.settle();
    expect((await titles(opened)).slice(0, 2)).toEqual(['New', 'Edge not deployed']);
  });
});

describe('grouping', () => {
  it('puts rows under a heading with what they have in common and their number', async () => {
    const opened = await openLogPage(logSome);
    await opened.page.groupBy('Resource');
    expect(await opened.page.getGroups()).toEqual(['Port 2 events', 'No resource 1 event', 'Edge 1 event']);
    expect(await titles(opened)).toEqual([
      'Port changed',
      'Port deployed',
      'Profile pending',
      'Edge not deployed',
    ]);
    await opened.page.groupBy('Category');
    expect(await opened.page.getGroups()).toEqual(['Service 3 events', 'Profile 1 event']);
    await opened.page.groupBy('None');
    expect(await opened.page.getGroups()).toEqual([]);
    expect(await titles(opened)).toEqual(NEWEST);
  });

  it('counts group headings as rows, also with open details', async () => {
    const opened = await openLogPage(logSome);
    await opened.page.groupBy('Category');
    await (await opened.page.getRow({ title: 'Port changed' })).open();
    const places = Array.from(opened.element.querySelectorAll('table [aria-rowindex]'), (row) =>
      row.getAttribute('aria-rowindex'),
    );
    expect(places).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(opened.element.querySelector('table')?.getAttribute('aria-rowcount')).toBe('8');
  });

  it('skips group headings with the arrow keys', async () => {
    const opened = await openLogPage(logSome);
    await opened.page.groupBy('Category');
    const focused = () =>
      document.activeElement?.closest('tr')?.querySelector('.event-log-title')?.textContent.trim();
    const press = async (key: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await opened.settle();
    };
    opened.element.querySelector<HTMLElement>('.event-log-toggle')?.focus();
    for (const [key, title] of [
      ['End', 'Profile pending'],
      ['ArrowUp', 'Port deployed'],
      ['ArrowDown', 'Profile pending'],
      ['Home', 'Port changed'],
      ['ArrowUp', 'Port changed'],
    ] as const) {
      await press(key);
      expect(focused()).toBe(title);
    }
  });

  it('counts only what the filters leave', async () => {
    const opened = await openLogPage(logSome);
    await opened.page.groupBy('Category');
    await opened.page.search('port');
    expect(await opened.page.getGroups()).toEqual(['Service 2 events']);
  });

  it('has no accessibility violations', async () => {
    const { element, page } = await openLogPage(logSome);
    await page.groupBy('Category');
    await page.sortBy('Severity');
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(element, { rules })).violations).toEqual([]);
  });
});

describe('while the user is reading further down', () => {
  afterEach(() => scrollTo(0, 0));

  const many = (log: EventLogService) => {
    log.start({ type: 'b.do', title: 'Running' });
    for (let at = 0; at < 100; at++) log.info({ type: at % 2 ? 'a.do' : 'b.do', title: `Event ${at}` });
  };

  async function readOn(opened: OpenLogPage): Promise<void> {
    await painted(opened);
    opened.element.querySelectorAll('tr.event-log-row')[5]?.scrollIntoView();
    await painted(opened);
  }

  for (const [name, arrange] of [
    ['another order', (opened: OpenLogPage) => opened.page.sortBy('Severity')],
    ['groups', (opened: OpenLogPage) => opened.page.groupBy('Category')],
  ] as const) {
    it(`does not move rows in ${name}, and lets new events wait`, async () => {
      const opened = await openLogPage(many);
      await arrange(opened);
      await readOn(opened);
      const before = await titles(opened);
      opened.log.error({ type: 'b.do', title: 'New' });
      await opened.settle();
      expect(await titles(opened)).toEqual(before);
      await opened.page.press('Show 1 new event');
      await painted(opened);
      expect(await titles(opened)).toContain('New');
    });
  }

  it('leaves an operation that ends in its place', async () => {
    const opened = await openLogPage((log) => {
      many(log);
    });
    const operation = opened.log.start({ type: 'b.do', title: 'Ending' });
    await opened.settle();
    await opened.page.sortBy('Severity');
    await readOn(opened);
    const before = await titles(opened);
    operation.fail();
    await opened.settle();
    expect(await titles(opened)).toEqual(before);
    scrollTo(0, 0);
    await painted(opened);
    expect((await titles(opened))[0]).toBe('Ending');
  });

  it('adds new events at the end if the oldest are first', async () => {
    const opened = await openLogPage(many);
    await opened.page.sortBy('Time');
    await readOn(opened);
    const before = await titles(opened);
    opened.log.error({ type: 'b.do', title: 'New' });
    await opened.settle();
    expect(await titles(opened)).toEqual(before);
    expect(await opened.page.getTools()).not.toContain('Show 1 new event');
    expect(opened.element.querySelector('table')?.getAttribute('aria-rowcount')).toBe('103');
  });
});
