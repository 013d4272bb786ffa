import fc from 'fast-check';
import { EVENT_LOG_SEVERITIES, type EventLogEntry } from 'ngx-session-event-log';

import { bucketWidth, countTimeline, MAX_BUCKETS, sumOf, type Timeline } from './timeline';

const moments = fc.nat(4_000_000_000_000);

describe('bucketWidth', () => {
  it('fits a timeline of any length', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const first = Math.min(one, other);
        const last = Math.max(one, other);
        const width = bucketWidth(first, last);
        expect(Math.floor(last / width) - Math.floor(first / width)).toBeLessThan(MAX_BUCKETS);
      }),
    );
  });

  it('is a round number', () => {
    const minute = 60_000;
    for (const [length, width] of [
      [0, 1_000],
      [59_999, 1_000],
      [minute, 2_000],
      [10 * minute, 15_000],
      [50 * minute, minute],
      [8 * 60 * minute, 10 * minute],
      [90 * 24 * 60 * minute, 2 * 24 * 60 * minute],
    ] as const) {
      expect(bucketWidth(0, length)).toBe(width);
    }
  });
});

const logs = fc
  .array(fc.record({ lastTime: fc.nat(1_000_000), severity: fc.constantFrom(...EVENT_LOG_SEVERITIES) }))
  .map((events) => events as EventLogEntry[]);

/** Expected buckets of a log, counted one by one. */
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

describe('countTimeline', () => {
  it('counts each event in its bucket, from the first to the last', () => {
    fc.assert(
      fc.property(logs, (entries) => {
        const { buckets, width } = countTimeline(entries);
        expect(buckets).toEqual(expected(entries, width));
        expect(buckets.length).toBeLessThanOrEqual(MAX_BUCKETS);
      }),
    );
  });

  it('adds up to the whole log', () => {
    fc.assert(
      fc.property(logs, (entries) => {
        const sum = sumOf(countTimeline(entries).buckets);
        for (const severity of EVENT_LOG_SEVERITIES) {
          expect(sum[severity]).toBe(entries.filter((entry) => entry.severity === severity).length);
        }
      }),
    );
  });

  it('has narrow buckets for a short log, and wide ones for a long log', () => {
    const at = (...times: number[]) =>
      countTimeline(times.map((lastTime) => ({ lastTime, severity: 'info' }) as EventLogEntry)).width;
    expect(at()).toBe(1_000);
    expect(at(0, 3_600_000)).toBe(120_000);
    expect(at(3_600_000, 3_601_000)).toBe(1_000);
  });
});
