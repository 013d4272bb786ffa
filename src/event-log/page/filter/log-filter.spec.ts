import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import {
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type EventLogOperation,
  EventLogService,
  provideEventLog,
} from 'ngx-session-event-log';

import { type CompiledQuery, compileQuery } from './compiled-query';
import { FilterBlock } from './filter-block';
import { LogFilter } from './log-filter';
import { NO_QUERY } from './log-query';

const EVERYTHING = compileQuery(NO_QUERY);
const QUERIES: readonly CompiledQuery[] = [
  EVERYTHING,
  compileQuery({ ...NO_QUERY, text: 'even' }),
  compileQuery({ ...NO_QUERY, severities: ['error', 'info'] }),
  compileQuery({ ...NO_QUERY, text: 'odd', severities: ['success'], category: 'two' }),
];

describe('LogFilter', () => {
  let log: EventLogService;
  let running: EventLogOperation[];
  let count: number;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideEventLog({ capacity: 3_000 })] });
    log = TestBed.inject(EventLogService);
    running = [];
    count = 0;
  });

  /** What can happen to a log between two looks at it. */
  const happenings = {
    record: (amount: number) => {
      for (let end = count + amount; count < end; count++) {
        const severity = EVENT_LOG_SEVERITIES[count % 4] ?? 'info';
        const type = count % 3 === 0 ? 'one.do' : 'two.do';
        log.record({ type, severity, title: `${count % 2 === 0 ? 'even' : 'odd'} ${count}` });
      }
    },
    start: () => running.push(log.start({ type: 'one.do', title: `even ${++count}` })),
    finish: () => running.shift()?.fail({ title: `odd ${++count}` }),
    clear: () => log.clear(),
    clearAndUndo: () => log.clear()(),
    endSession: () => log.endSession(),
  };

  it('leaves what filtering everything anew would leave, whatever happens to the log', () => {
    const step = fc.record({
      happening: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
      amount: fc.nat(1_500),
      query: fc.constantFrom(...QUERIES),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const filter = new LogFilter();
        for (const { happening, amount, query } of steps) {
          happenings[happening](amount);
          const result = filter.filter(log.entries(), query);
          expect(result).toEqual(new FilterBlock(log.entries()).filter(query));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not look again at blocks in which nothing has changed', () => {
    happenings.record(2_500);
    let looks = 0;
    const entries = log.entries().map((entry) => watch(entry, () => looks++));
    const filter = new LogFilter();
    filter.filter(entries, EVERYTHING);
    expect(looks).toBeGreaterThanOrEqual(2_500);
    looks = 0;
    filter.filter([...entries], EVERYTHING);
    expect(looks).toBe(0);
    happenings.record(1);
    filter.filter([...entries, ...log.entries().slice(-1)], EVERYTHING);
    // Only those that share the last block with the new one.
    expect(looks).toBeLessThan(500);
  });
});

function watch(entry: EventLogEntry, look: () => void): EventLogEntry {
  return Object.defineProperty({ ...entry }, 'severity', {
    get: () => {
      look();
      return entry.severity;
    },
  });
}
