import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { EVENT_LOG_SEVERITIES, type EventLogEntry, EventLogService } from 'ngx-session-event-log';
import { EventLogTestClock, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { compileQuery } from './compiled-query';
import { FilterBlock } from './filter-block';
import type { FilteredLog } from './filtered-log';
import { type LogQuery, NO_QUERY } from './log-query';

const CATEGORIES = ['service', 'payment', 'user'];
const START = Date.UTC(2030, 0, 1);
const WORDS = ['port', 'Berlin', 'failed', 'x'];

const events = fc.array(
  fc.record({
    category: fc.constantFrom(...CATEGORIES),
    severity: fc.constantFrom(...EVENT_LOG_SEVERITIES),
    title: fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' ')),
  }),
  { maxLength: 30 },
);

/** Each event of the test happens a second after the one before. */
const moments = fc.option(
  fc.nat(30).map((second) => START + 1_000 * second),
  { nil: undefined },
);

const queries: fc.Arbitrary<LogQuery> = fc.record({
  text: fc.constantFrom('', ' ', 'PORT', 'ber fail', 'nowhere'),
  severities: fc.subarray([...EVENT_LOG_SEVERITIES]),
  category: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
  from: moments,
  to: moments,
});

/** Entries that are all different, so that none is folded into another. */
function logged(told: readonly { category: string; severity: EventLogEntry['severity']; title: string }[]) {
  const log = TestBed.inject(EventLogService);
  const clock = TestBed.inject(EventLogTestClock);
  clock.set(START);
  log.endSession();
  return told.map((event, at) => {
    const entry = log.record({ ...event, type: 'thing.do', message: `#${at}` });
    clock.advance(1_000);
    return entry;
  });
}

function filtered(entries: readonly EventLogEntry[], query: LogQuery): FilteredLog {
  return new FilterBlock(entries).filter(compileQuery(query));
}

describe('FilterBlock', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideEventLogTesting()] }));

  it('leaves what each filter lets pass, in its order', () => {
    fc.assert(
      fc.property(events, queries, (told, query) => {
        const entries = logged(told);
        const words = query.text.toLowerCase().split(' ').filter(Boolean);
        const expected = entries.filter(
          ({ title, severity, category, lastTime }) =>
            words.every((word) => title.toLowerCase().includes(word)) &&
            (query.severities.length === 0 || query.severities.includes(severity)) &&
            (query.category === undefined || query.category === category) &&
            (query.from === undefined || query.from <= lastTime) &&
            (query.to === undefined || lastTime < query.to),
        );
        expect(filtered(entries, query).entries).toEqual(expected);
      }),
    );
  });

  it('counts for each severity and category what choosing it alone would leave', () => {
    fc.assert(
      fc.property(events, queries, (told, query) => {
        const entries = logged(told);
        const { severities, categories } = filtered(entries, query);
        for (const severity of EVENT_LOG_SEVERITIES) {
          const alone = filtered(entries, { ...query, severities: [severity] });
          expect(severities[severity]).toBe(alone.entries.length);
        }
        for (const [category, count] of categories) {
          expect(count).toBe(filtered(entries, { ...query, category }).entries.length);
        }
      }),
    );
  });

  it('lists each category of the log, also those of which the filters leave nothing', () => {
    const entries = logged([
      { category: 'service', severity: 'error', title: 'port' },
      { category: 'user', severity: 'info', title: 'x' },
    ]);
    const { categories } = filtered(entries, { ...NO_QUERY, text: 'port' });
    expect(Array.from(categories)).toEqual([
      ['service', 1],
      ['user', 0],
    ]);
  });

  it('finds the same, whatever was searched for before', () => {
    const texts = fc.array(fc.constantFrom('', 'p', 'po', 'port', 'port x', '-x', '-x -p', 'x', '-port'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(events, texts, (told, searches) => {
        const entries = logged(told);
        const block = new FilterBlock(entries);
        for (const text of searches) {
          const query = { ...NO_QUERY, text };
          expect(block.filter(compileQuery(query))).toEqual(filtered(entries, query));
        }
      }),
    );
  });
});
