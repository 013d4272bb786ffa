import { TestBed } from '@angular/core/testing';

import { EventLogPageHarness } from 'ngx-session-event-log/testing';

import { type OpenLogPage, openLogPage } from '../spec-support/open-log-page';

const MINUTE = 60_000;

describe('EventLogTimeStyle', () => {
  let opened: OpenLogPage;

  afterEach(() => jasmine.clock().uninstall());

  async function open(): Promise<void> {
    opened = await openLogPage((log, clock) => {
      log.success({ type: 'a.do', title: 'One' });
      clock.advance(3 * MINUTE);
    });
  }

  const time = async () => (await opened.page.getRow()).getTime();
  /** Lets time pass for the log and for timers. */
  const pass = (milliseconds: number) => {
    opened.clock.advance(milliseconds);
    jasmine.clock().tick(milliseconds);
    TestBed.tick();
  };
  const shown = () => opened.element.querySelector('td.event-log-time')?.textContent.trim();

  it('begins with absolute times and their zone', async () => {
    await open();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(await opened.page.getTimeZone()).toContain(zone);
    expect(await time()).toMatch(/^\d{1,2}:\d{2}:00.*2030$/);
  });

  it('shows how long ago events were, and the time of day', async () => {
    await open();
    await opened.page.showTimes('Relative');
    expect(await time()).toMatch(/^3 min\. ago \d{1,2}:\d{2}:00/);
    expect(await opened.page.getTimeZone()).toBeNull();
    await opened.page.showTimes('Absolute');
    expect(await time()).toMatch(/2030$/);
  });

  it('has the machine-readable time, and the time with its zone, in either style', async () => {
    await open();
    for (const style of ['Absolute', 'Relative']) {
      await opened.page.showTimes(style);
      const element = opened.element.querySelector('td.event-log-time time');
      expect(element?.getAttribute('datetime')).toBe('2030-01-01T12:00:00.000Z');
      expect(element?.getAttribute('title')).toMatch(/2030.*\d{1,2}:\d{2}:00/);
    }
  });

  it('updates with the log', async () => {
    await open();
    await opened.page.showTimes('Relative');
    opened.clock.advance(2 * MINUTE);
    opened.log.info({ type: 'b.do', title: 'Two' });
    await opened.settle();
    const rows = await opened.page.getRows();
    expect(await rows[0]?.getTime()).toMatch(/^now/);
    expect(await rows[1]?.getTime()).toMatch(/^5 min\. ago/);
  });

  it('is remembered when the page is opened again', async () => {
    await open();
    await opened.page.showTimes('Relative');
    await opened.router.navigateByUrl('/elsewhere');
    await opened.router.navigateByUrl('/event-log');
    const again = await opened.loader.getHarness(EventLogPageHarness);
    expect(await (await again.getRow()).getTime()).toMatch(/^3 min\. ago/);
  });

  it('updates as time passes', async () => {
    await open();
    jasmine.clock().install();
    await opened.page.showTimes('Relative');
    TestBed.tick();
    pass(MINUTE - 1);
    expect(shown()).toMatch(/^3 min\. ago/);
    pass(1);
    expect(shown()).toMatch(/^4 min\. ago/);
    pass(10 * MINUTE);
    expect(shown()).toMatch(/^14 min\. ago/);
  });

  it('has no timer for absolute times, nor if the page is paused, hidden or left', async () => {
    await open();
    const visibility = spyOnProperty(document, 'visibilityState').and.returnValue('visible');
    const see = (state: DocumentVisibilityState) => {
      visibility.and.returnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
      TestBed.tick();
    };
    const start = spyOn(globalThis, 'setInterval').and.callThrough();
    const stop = spyOn(globalThis, 'clearInterval').and.callThrough();
    const timers = () => start.calls.count() - stop.calls.count();
    expect(timers()).toBe(0);
    await opened.page.showTimes('Relative');
    expect(timers()).toBe(1);
    await opened.page.pause();
    expect(timers()).toBe(0);
    await opened.page.resume();
    expect(timers()).toBe(1);
    see('hidden');
    expect(timers()).toBe(0);
    opened.clock.advance(MINUTE);
    see('visible');
    expect(timers()).toBe(1);
    expect(await time()).toMatch(/^4 min\. ago/);
    await opened.page.showTimes('Absolute');
    expect(timers()).toBe(0);
    await opened.page.showTimes('Relative');
    await opened.router.navigateByUrl('/elsewhere');
    expect(timers()).toBe(0);
  });
});
