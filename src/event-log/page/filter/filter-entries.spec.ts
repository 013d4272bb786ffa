import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { EVENT_LOG_SEVERITIES, type EventLogEntry, EventLogService } from 'ngx-session-event-log';
import { EventLogTestClock, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { compileQuery, filterEntries, type LogQuery, NO_QUERY } from './query';

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

/** Events that happen a second apart. */
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

/** Different entries, so that none is folded into another. */
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

function filtered(entries: readonly EventLogEntry[], query: LogQuery): ReturnType<typeof filterEntries> {
  return filterEntries(entries, compileQuery(query));
}

describe('filterEntries', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideEventLogTesting()] }));

  it('leaves the entries that match all filters, in order', () => {
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

  it('counts what choosing each severity and category alone would leave', () => {
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

  it('lists each category of the log, even if the filters leave nothing of it', () => {
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
});
