import { TestBed } from '@angular/core/testing';
import type { EventLogService } from 'ngx-session-event-log';
import type { EventLogTestClock } from 'ngx-session-event-log/testing';

import { type OpenLogPage, openLogPage } from '../spec-support/open-log-page';

describe('A row action', () => {
  let opened: OpenLogPage;

  afterEach(() => jasmine.clock().uninstall());

  /** Logs an error that can be retried after some seconds. */
  async function openWaiting(...seconds: readonly number[]): Promise<void> {
    const retry = () => undefined;
    opened = await openLogPage((log: EventLogService, clock: EventLogTestClock) => {
      for (const left of seconds) {
        const notBefore = clock.now() + left * 1_000;
        log.error({ type: 'a.do', title: `Not done ${left}`, retry, notBefore });
      }
    });
  }

  /** Lets time pass for the log and for timers. */
  const pass = (milliseconds: number) => {
    opened.clock.advance(milliseconds);
    jasmine.clock().tick(milliseconds);
    TestBed.tick();
  };
  const shown = () => opened.element.querySelector('event-log-row-action-button')?.textContent.trim();
  const button = () => opened.element.querySelector<HTMLElement>('event-log-row-action-button button');

  it('runs with its button, which then disappears and leaves the focus in the row', async () => {
    const undo = jasmine.createSpy('undo');
    opened = await openLogPage((log) => log.success({ type: 'a.do', title: 'Locked', undo }));
    const row = await opened.page.getRow();
    expect(await row.getRowAction()).toBe('Undo');
    button()?.focus();
    await row.runRowAction();
    await opened.settle();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await row.getRowAction()).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Show details');
  });

  it('resumes updates', async () => {
    opened = await openLogPage((log) =>
      log.success({
        type: 'a.do',
        title: 'Locked',
        undo: () => log.success({ type: 'a.do', title: 'Unlocked' }),
      }),
    );
    await opened.page.pause();
    await (await opened.page.getRow()).runRowAction();
    await opened.settle();
    const titles = (await opened.page.getRows()).map((row) => row.getTitle());
    expect(await Promise.all(titles)).toEqual(['Unlocked', 'Locked']);
  });

  it('counts down until it is available, and announces that once', async () => {
    opened = await openLogPage();
    jasmine.clock().install();
    const retry = jasmine.createSpy('retry');
    opened.log.error({ type: 'a.do', title: 'Not done', retry, notBefore: opened.clock.now() + 3_000 });
    pass(500);
    expect(shown()).toBe('Retry in 3 s');
    button()?.click();
    expect(retry).not.toHaveBeenCalled();
    pass(1_000);
    expect(shown()).toBe('Retry in 2 s');
    pass(2_000);
    expect(shown()).toBe('Retry');
    jasmine.clock().uninstall();
    expect(await opened.page.getStatus()).toBe('Retry is now available: Not done');
    await (await opened.page.getRow()).runRowAction();
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('has a name with the time, which does not change every second', async () => {
    await openWaiting(3);
    expect(await (await opened.page.getRow()).isRowActionWaiting()).toBeTrue();
    const name = button()?.getAttribute('aria-label');
    expect(name).toMatch(/^Retry, available at \d{1,2}:\d{2}:03/);
  });

  it('counts with one timer, and only while needed', async () => {
    const start = spyOn(globalThis, 'setInterval').and.callThrough();
    const stop = spyOn(globalThis, 'clearInterval').and.callThrough();
    await openWaiting(60, 90);
    expect(start.calls.count() - stop.calls.count()).toBe(1);
    opened.log.clear();
    await opened.settle();
    expect(start.calls.count() - stop.calls.count()).toBe(0);
  });

  it('needs no timer if no action is waiting', async () => {
    const start = spyOn(globalThis, 'setInterval').and.callThrough();
    opened = await openLogPage((log) =>
      log.success({ type: 'a.do', title: 'Locked', undo: () => undefined }),
    );
    expect(start).not.toHaveBeenCalled();
  });
});
