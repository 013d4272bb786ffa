import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { EVENT_LOG_SEVERITIES, type EventLogEntry, EventLogService } from 'ngx-session-event-log';

import { arrangeRows, isEntry, isGroup, type LogRow, rowOf } from './arrange-rows';
import { GROUP_KEYS, type Arrangement, NEWEST_FIRST, SORT_KEYS } from './arrangement';

const told = fc.array(
  fc.record({
    severity: fc.constantFrom(...EVENT_LOG_SEVERITIES),
    category: fc.constantFrom('service', 'payment'),
    resource: fc.option(fc.constantFrom({ label: 'Port 7' }, { label: 'Edge' }), { nil: undefined }),
    duration: fc.option(fc.nat(3), { nil: undefined }),
  }),
  { maxLength: 20 },
);

const arrangements: fc.Arbitrary<Arrangement> = fc.record({
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

const titlesOf = (rows: readonly LogRow[]) =>
  rows
    .filter(isEntry)
    .map(({ title }) => title)
    .join('');

const titles = (events: readonly Told[], arrangement: Partial<Arrangement>) =>
  titlesOf(arrangeRows(logged(events), { ...NEWEST_FIRST, ...arrangement }));

describe('arrangeRows', () => {
  it('contains each entry once, and the size of each group above it', () => {
    fc.assert(
      fc.property(told, arrangements, (events, arrangement) => {
        const entries = logged(events);
        const rows = arrangeRows(entries, arrangement);
        expect(new Set(rows.filter(isEntry))).toEqual(new Set(entries));
        expect(rows.filter(isEntry).length).toBe(entries.length);
        const sum = rows.filter(isGroup).reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(arrangement.groupBy ? entries.length : 0);
        for (const { id } of entries) {
          const row = rows[rowOf(id, rows)];
          expect(row && isEntry(row) && row.id).toBe(id);
        }
      }),
    );
  });

  it('sorts by time in both directions', () => {
    const events = [{}, {}, {}];
    expect(titles(events, { descending: true })).toBe('210');
    expect(titles(events, { descending: false })).toBe('012');
  });

  it('sorts by severity, with running operations in the middle, and the newest first', () => {
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

  it('sorts by duration, with those without one last in both directions', () => {
    const events: readonly Told[] = [
      { duration: 5 },
      { duration: undefined },
      { duration: 90 },
      { duration: 5 },
    ];
    expect(titles(events, { sortBy: 'duration', descending: true })).toBe('2301');
    expect(titles(events, { sortBy: 'duration', descending: false })).toBe('3021');
  });

  it('orders groups by their first entry, and keeps the order within them', () => {
    const events: readonly Told[] = [
      { resource: { label: 'Edge' } },
      { resource: undefined },
      { resource: { label: 'Port 7' } },
      { resource: { label: 'Edge' } },
    ];
    const rows = arrangeRows(logged(events), { ...NEWEST_FIRST, groupBy: 'resource' });
    expect(titlesOf(rows)).toBe('3021');
    expect(rows.map((row) => (isGroup(row) ? row : row.title))).toEqual([
      { group: 'Edge', count: 2 },
      '3',
      '0',
      { group: 'Port 7', count: 1 },
      '2',
      { group: '', count: 1 },
      '1',
    ]);
  });

  it('leaves entries in the place of an earlier state', () => {
    const entries = logged([{ severity: 'error' }, { severity: 'success' }]);
    const before = (entry: EventLogEntry) =>
      entry.title === '1' ? { ...entry, severity: 'error' as const } : entry;
    const arrangement = { ...NEWEST_FIRST, sortBy: 'severity' } as const;
    expect(titlesOf(arrangeRows(entries, arrangement, before))).toBe('10');
  });
});
