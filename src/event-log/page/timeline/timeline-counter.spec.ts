import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import {
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type EventLogOperation,
  EventLogService,
  provideEventLog,
} from 'ngx-session-event-log';
import { EventLogTestClock, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { MAX_BUCKETS } from './bucket-width';
import type { Timeline } from './timeline';
import { TimelineCounter } from './timeline-counter';

/** What a time line of this width must show, counted one bucket after the other. */
function expected(entries: readonly EventLogEntry[], width: number): Timeline['buckets'] {
  const places = entries.map(({ lastTime }) => Math.floor(lastTime / width));
  const first = Math.min(...places);
  return Array.from({ length: entries.length && Math.max(...places) - first + 1 }, (_, at) => {
    const inside = entries.filter((_entry, entry) => places[entry] === first + at);
    const count = (severity: string) => inside.filter((entry) => entry.severity === severity).length;
    const counts = {
      success: count('success'),
      info: count('info'),
      warning: count('warning'),
      error: count('error'),
    };
    return { start: (first + at) * width, counts, total: inside.length };
  });
}

describe('TimelineCounter', () => {
  let log: EventLogService;
  let clock: EventLogTestClock;
  let running: EventLogOperation[];
  let count: number;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideEventLog({ capacity: 50 }), provideEventLogTesting()],
    });
    log = TestBed.inject(EventLogService);
    clock = TestBed.inject(EventLogTestClock);
    running = [];
    count = 0;
  });

  /** What can happen to a log between two looks at it. */
  const happenings = {
    record: (amount: number) => {
      for (let end = count + amount; count < end; count++) {
        clock.advance(300 * (count % 5));
        log.record({
          type: 'a.do',
          severity: EVENT_LOG_SEVERITIES[count % 4] ?? 'info',
          title: `Event ${Math.floor(count / 2)}`,
        });
      }
    },
    wait: (amount: number) => clock.advance(amount ** 4),
    start: () => running.push(log.start({ type: 'b.do', title: `Operation ${++count}` })),
    finish: () => running.shift()?.fail({ title: 'Not done' }),
    clear: () => log.clear(),
    clearAndUndo: () => log.clear()(),
    endSession: () => log.endSession(),
  };

  it('counts what counting anew would count, whatever happens to the log', () => {
    const step = fc.record({
      happening: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
      amount: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        log.endSession();
        const counter = new TimelineCounter();
        for (const { happening, amount } of steps) {
          happenings[happening](amount);
          const { buckets, width } = counter.count(log.entries());
          expect(buckets).toEqual(expected(log.entries(), width));
          expect(buckets.length).toBeLessThanOrEqual(MAX_BUCKETS);
        }
      }),
    );
  });

  it('gives a short log narrow buckets again after a long one', () => {
    const counter = new TimelineCounter();
    log.info({ type: 'a.do', title: 'First' });
    clock.advance(3_600_000);
    happenings.record(5);
    expect(counter.count(log.entries()).width).toBe(120_000);
    happenings.record(50);
    expect(counter.count(log.entries()).width).toBe(1_000);
  });

  it('reads only those entries that have changed', () => {
    let reads = 0;
    const watch = (entry: EventLogEntry) =>
      Object.defineProperty({ ...entry }, 'lastTime', {
        get: () => {
          reads++;
          return entry.lastTime;
        },
      });
    happenings.record(50);
    const entries = log.entries().map(watch);
    const counter = new TimelineCounter();
    counter.count(entries);
    expect(reads).toBeGreaterThanOrEqual(entries.length);
    reads = 0;
    counter.count([...entries]);
    expect(reads).toBe(0);
    const next = log.info({ type: 'a.do', title: 'Next' });
    counter.count([...entries.slice(1), watch(next)]);
    expect(reads).toBe(2);
  });
});
