import type { EventLogService } from 'ngx-session-event-log';

import { type OpenLogPage, openLogPage, painted } from '../spec-support/open-log-page';

function logMany(count: number): (log: EventLogService) => void {
  return (log) => {
    for (let at = 1; at <= count; at++) log.info({ type: 'a.do', title: `Event ${at}` });
  };
}

const titles = async ({ page }: OpenLogPage) =>
  Promise.all((await page.getRows()).map((row) => row.getTitle()));

describe('the table of the log page lets new rows wait', () => {
  afterEach(() => scrollTo(0, 0));

  const point = (opened: OpenLogPage, type: string) =>
    opened.element
      .querySelector('event-log-table')
      ?.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));

  for (const [when, begin, end] of [
    [
      'while the pointer is in the table',
      (opened: OpenLogPage) => point(opened, 'pointerenter'),
      (opened: OpenLogPage) => point(opened, 'pointerleave'),
    ],
    [
      'while something in the table has the focus',
      async (opened: OpenLogPage) => (await opened.page.getRow()).focus(),
      () => (document.activeElement as HTMLElement).blur(),
    ],
    [
      'while a row is open',
      async (opened: OpenLogPage) => (await opened.page.getRow()).open(),
      async (opened: OpenLogPage) => (await opened.page.getRow()).close(),
    ],
  ] as const) {
    it(`${when}, and shows them afterwards`, async () => {
      const opened = await openLogPage(logMany(3));
      await begin(opened);
      await opened.settle();
      opened.log.info({ type: 'a.do', title: 'New' });
      await opened.settle();
      expect(await (await opened.page.getRow()).getTitle()).toBe('Event 3');
      expect(await opened.page.getTools()).toContain('Show 1 new event');
      await end(opened);
      await opened.settle();
      expect(await (await opened.page.getRow()).getTitle()).toBe('New');
      expect(await opened.page.getTools()).not.toContain('Show 1 new event');
    });
  }

  it('while its first row is scrolled out of sight, in whatever part of the window it scrolls', async () => {
    const opened = await openLogPage(logMany(30));
    opened.element.style.cssText = 'display: block; height: 20rem; margin-top: 16rem; overflow: auto';
    const top = () => opened.element.querySelector('tbody')?.getBoundingClientRect().top ?? 0;
    opened.element.scrollTop = top() - opened.element.getBoundingClientRect().top + 1;
    await painted(opened);
    expect(top()).toBeGreaterThan(0);
    opened.log.info({ type: 'a.do', title: 'New' });
    await opened.settle();
    expect(await opened.page.getTools()).toContain('Show 1 new event');
  });

  it('until the user asks for them, and then again', async () => {
    const opened = await openLogPage(logMany(3));
    point(opened, 'pointerenter');
    await opened.settle();
    opened.log.info({ type: 'a.do', title: 'New' });
    await opened.settle();
    await opened.page.press('Show 1 new event');
    expect(await (await opened.page.getRow()).getTitle()).toBe('New');
    opened.log.info({ type: 'a.do', title: 'Newer' });
    await opened.settle();
    expect(await (await opened.page.getRow()).getTitle()).toBe('New');
    expect(await opened.page.getTools()).toContain('Show 1 new event');
  });

  it('also for a row that its filter did not show before', async () => {
    const opened = await openLogPage(logMany(3));
    const operation = opened.log.start({ type: 'a.do', title: 'Running' });
    opened.log.error({ type: 'a.do', title: 'Earlier error' });
    await opened.settle();
    await opened.page.filterBySeverity('error');
    await (await opened.page.getRow()).open();
    opened.log.error({ type: 'a.do', title: 'Later error' });
    operation.fail({ title: 'Failed' });
    await opened.settle();
    expect(await titles(opened)).toEqual(['Earlier error']);
    expect(await opened.page.getTools()).toContain('Show 2 new events');
    await (await opened.page.getRow()).close();
    await opened.settle();
    expect(await titles(opened)).toEqual(['Later error', 'Earlier error', 'Failed']);
  });

  it('and keeps the row that is read, although its filter no longer shows it', async () => {
    const opened = await openLogPage(logMany(3));
    const operation = opened.log.start({ type: 'a.do', title: 'Running' });
    await opened.settle();
    await opened.page.search('running');
    const row = await opened.page.getRow();
    await row.open();
    operation.fail({ title: 'Failed' });
    await opened.settle();
    expect(await titles(opened)).toEqual(['Failed']);
    expect(await row.isOpen()).toBeTrue();
    await row.close();
    await opened.settle();
    expect(opened.element.textContent).toContain('No events match');
  });
});
