import { TestBed } from '@angular/core/testing';
import { toObservable } from '@angular/core/rxjs-interop';

import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogService } from '../event-log-service';
import { setUpLog } from '../spec-support/set-up-log';

const FRAME_MS = 16;

const event = (number: number) => ({ type: 'a.b', title: `Event ${number}` });

/** Listens to `entries$` and returns the lists of titles emitted so far. */
function listen(log: EventLogService): string[][] {
  const told: string[][] = [];
  log.entries$.subscribe((entries: readonly EventLogEntry[]) => told.push(entries.map(({ title }) => title)));
  return told;
}

describe('entries$', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('begins with the current entries, even if there are none', () => {
    const { log } = setUpLog();
    expect(listen(log)).toEqual([[]]);

    log.record(event(1));

    expect(listen(log)).toEqual([['Event 1']]);
  });

  it('emits a change within a frame', () => {
    const { log } = setUpLog();
    const told = listen(log);

    log.record(event(1));
    expect(told).toEqual([[]]);
    jasmine.clock().tick(FRAME_MS);

    expect(told).toEqual([[], ['Event 1']]);
  });

  it('emits a burst of 10,000 events once', () => {
    const { log } = setUpLog();
    const lengths: number[] = [];
    log.entries$.subscribe((entries) => lengths.push(entries.length));

    for (let number = 1; number <= 10_000; number++) log.record(event(number));
    jasmine.clock().tick(10 * FRAME_MS);

    expect(lengths).toEqual([0, 1_000]);
  });

  it('emits once per frame while events keep coming', () => {
    const { log } = setUpLog();
    const told = listen(log);

    for (let frame = 0; frame < 3; frame++) {
      log.record(event(1));
      log.record(event(2));
      jasmine.clock().tick(FRAME_MS);
    }

    expect(told.map(({ length }) => length)).toEqual([0, 2, 4, 6]);
  });

  it('emits pending changes to all when another subscribes, and to none twice', () => {
    const { log } = setUpLog();
    const early = listen(log);
    log.record(event(1));

    const late = listen(log);
    jasmine.clock().tick(10 * FRAME_MS);

    expect(late).toEqual([['Event 1']]);
    expect(early).toEqual([[], ['Event 1']]);
  });

  it('emits in the next frame what a subscriber records', () => {
    const { log } = setUpLog();
    const lengths: number[] = [];
    log.entries$.subscribe(({ length }) => {
      lengths.push(length);
      if (length === 1) log.record(event(2));
    });

    log.record(event(1));
    jasmine.clock().tick(FRAME_MS);
    expect(lengths).toEqual([0, 1]);
    jasmine.clock().tick(FRAME_MS);

    expect(lengths).toEqual([0, 1, 2]);
  });

  it('emits the end of a session at once', () => {
    const { log } = setUpLog();
    const told = listen(log);
    log.record(event(1));

    log.endSession();

    expect(told.at(-1)).toEqual([]);
    const before = told.length;
    jasmine.clock().tick(10 * FRAME_MS);
    expect(told.length).toBe(before);
  });
});

describe('The frame of entries$', () => {
  it('starts one timer, however much changes in it', () => {
    const { log } = setUpLog();
    listen(log);
    const timeouts = spyOn(globalThis, 'setTimeout').and.callThrough();

    log.record(event(1));
    log.record(event(2));

    expect(timeouts).toHaveBeenCalledTimes(1);
  });
});

describe('entries$ without listeners', () => {
  it('starts no timer', () => {
    const { log } = setUpLog();
    log.entries$.subscribe().unsubscribe();
    const timeouts = spyOn(globalThis, 'setTimeout');

    log.record(event(1));

    expect(timeouts).not.toHaveBeenCalled();
  });

  it('completes when the application is destroyed', () => {
    const { log } = setUpLog();
    let completed = false;
    log.entries$.subscribe({ complete: () => (completed = true) });

    TestBed.resetTestingModule();
    const timeouts = spyOn(globalThis, 'setTimeout');
    log.record(event(2));

    expect(completed).toBeTrue();
    expect(timeouts).not.toHaveBeenCalled();
  });
});

describe('The signals of the log', () => {
  it('notify effects and observables once for many events', () => {
    const { log } = setUpLog();
    const totals: number[] = [];
    TestBed.runInInjectionContext(() => toObservable(log.unseen)).subscribe(({ total }) =>
      totals.push(total),
    );
    TestBed.tick();

    for (let number = 1; number <= 100; number++) log.record(event(number));
    TestBed.tick();

    expect(totals).toEqual([0, 100]);
  });
});
