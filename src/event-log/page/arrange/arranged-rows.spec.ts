import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { EVENT_LOG_SEVERITIES, type EventLogEntry, EventLogService } from 'ngx-session-event-log';

import { ArrangedRows } from './arranged-rows';
import { GROUP_KEYS, type LogArrangement, NEWEST_FIRST, SORT_KEYS } from './log-arrangement';

const told = fc.array(
  fc.record({
    severity: fc.constantFrom(...EVENT_LOG_SEVERITIES),
    category: fc.constantFrom('service', 'payment'),
    resource: fc.option(fc.constantFrom({ label: 'Port 7' }, { label: 'Edge' }), { nil: undefined }),
    duration: fc.option(fc.nat(3), { nil: undefined }),
  }),
  { maxLength: 20 },
);

const arrangements: fc.Arbitrary<LogArrangement> = fc.record({
  sortBy: fc.constantFrom(...SORT_KEYS),
  descending: fc.boolean(),
  groupBy: fc.constantFrom(...GROUP_KEYS, undefined),
});

type Told = Omit<Partial<EventLogEntry>, 'title'>;

function logged(events: readonly Told[]): readonly EventLogEntry[] {
  const log = TestBed.inject(EventLogService);
  log.endSession();
  return events.map((event, at) => {
    const entry = log.record({ type: 'thing.do', severity: 'info', title: `Event ${'x'.repeat(at)}` });
    return { ...entry, ...event, title: String(at) };
  });
}

const titles = (events: readonly Told[], arrangement: Partial<LogArrangement>) =>
  new ArrangedRows(logged(events), { ...NEWEST_FIRST, ...arrangement })
    .toArray()
    .map(({ title }) => title)
    .join('');

describe('ArrangedRows', () => {
  it('holds each entry once, and above each group how many there are in it', () => {
    fc.assert(
      fc.property(told, arrangements, (events, arrangement) => {
        const entries = logged(events);
        const rows = new ArrangedRows(entries, arrangement);
        expect(new Set(rows.toArray())).toEqual(new Set(entries));
        expect(rows.toArray().length).toBe(entries.length);
        const counted = rows.groupRows.map((row) => rows.at(row));
        const sum = counted.reduce(
          (total, row) => total + (row && 'group' in row ? row.group.count : NaN),
          0,
        );
        expect(sum).toBe(arrangement.groupBy ? entries.length : 0);
        expect(rows.length).toBe(entries.length + rows.groupRows.length);
        for (const { id } of entries) {
          const row = rows.at(rows.indexOf(id));
          expect(row && 'entry' in row && row.entry.id).toBe(id);
        }
      }),
    );
  });

  it('sorts by time both ways', () => {
    const events = [{}, {}, {}];
    expect(titles(events, { descending: true })).toBe('210');
    expect(titles(events, { descending: false })).toBe('012');
  });

  it('sorts by severity, what is in progress between what went wrong and what did not, the newest first', () => {
    const events: readonly Told[] = [
      { severity: 'error' },
      { severity: 'success' },
      { severity: 'info', outcome: 'running' },
      { severity: 'warning' },
      { severity: 'error' },
      { severity: 'info' },
    ];
    expect(titles(events, { sortBy: 'severity', descending: true })).toBe('403251');
    expect(titles(events, { sortBy: 'severity', descending: false })).toBe('152340');
  });

  it('sorts by duration, those that have none last in both directions', () => {
    const events: readonly Told[] = [
      { duration: 5 },
      { duration: undefined },
      { duration: 90 },
      { duration: 5 },
    ];
    expect(titles(events, { sortBy: 'duration', descending: true })).toBe('2301');
    expect(titles(events, { sortBy: 'duration', descending: false })).toBe('3021');
  });

  it('groups in the order of what comes first, and keeps that order inside', () => {
    const events: readonly Told[] = [
      { resource: { label: 'Edge' } },
      { resource: undefined },
      { resource: { label: 'Port 7' } },
      { resource: { label: 'Edge' } },
    ];
    const rows = new ArrangedRows(logged(events), { ...NEWEST_FIRST, groupBy: 'resource' });
    expect(rows.toArray().map(({ title }) => title)).toEqual(['3', '0', '2', '1']);
    expect(rows.groupRows.map((row) => rows.at(row))).toEqual([
      { group: { name: 'Edge', count: 2 } },
      { group: { name: 'Port 7', count: 1 } },
      { group: { name: '', count: 1 } },
    ]);
  });

  it('leaves entries where an earlier state of them belongs', () => {
    const entries = logged([{ severity: 'error' }, { severity: 'success' }]);
    const before = (entry: EventLogEntry) =>
      entry.title === '1' ? { ...entry, severity: 'error' as const } : entry;
    const arrangement = { ...NEWEST_FIRST, sortBy: 'severity' } as const;
    expect(new ArrangedRows(entries, arrangement, before).toArray().map(({ title }) => title)).toEqual([
      '1',
      '0',
    ]);
  });
});
