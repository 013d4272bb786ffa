import * as fc from 'fast-check';

import { counterexampleTo } from '../spec-support/counterexample-to';
import { readRetryAfter } from './retry-after';

const NOW = Date.UTC(2026, 10, 28, 12);
const NOON = Date.UTC(2026, 10, 28, 12, 2);

describe('Retry-After', () => {
  const readable: [header: string, time: number][] = [
    ['0', NOW],
    ['120', NOW + 120_000],
    [' 120 ', NOW + 120_000],
    ['Sat, 28 Nov 2026 12:02:00 GMT', NOON],
    ['Saturday, 28-Nov-26 12:02:00 GMT', NOON],
    ['Sat Nov 28 12:02:00 2026', NOON],
    ['Sun Nov  8 12:02:00 2026', Date.UTC(2026, 10, 8, 12, 2)],
    ['Sunday, 06-Nov-94 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
    ['Tue, 01 Jan 2999 12:00:30 GMT', Date.UTC(2999, 0, 1, 12, 0, 30)],
  ];
  for (const [header, time] of readable) {
    it(`is read in seconds or as a date: ${header}`, () => {
      expect(readRetryAfter(header, NOW)).toBe(time);
    });
  }

  for (const header of [
    ...['99999999999999999999', '-5', '120.5', '5 GMT', '1e3', '0x10', '+5', '', ' ', 'soon', '2026-11-28'],
    ...['Sat, 28 Nov 2026 12:02:00', 'Sat, 28 Nov 2026 12:02:00 PST', 'Sat, 28 Foo 2026 12:02:00 GMT'],
    ...['Sat, 28 Nov 2026 12:60:00 GMT'],
    ...['Sat, 31 Feb 2026 12:02:00 GMT', 'Sat, 28 Nov 2026 24:02:00 GMT', '28 Nov 2026 12:02:00 GMT'],
  ]) {
    it(`is ignored when it is neither: ${header}`, () => {
      expect(readRetryAfter(header, NOW)).toBeUndefined();
    });
  }

  it('is undefined without a header', () => {
    expect(readRetryAfter(null, NOW)).toBeUndefined();
  });

  it('is never a time that a date cannot hold', () => {
    const property = fc.property(fc.oneof(fc.string(), fc.bigInt({ min: 0n }).map(String)), (header) => {
      const time = readRetryAfter(header, NOW);
      return time === undefined || Number.isFinite(new Date(time).getTime());
    });
    expect(counterexampleTo(property)).toBeUndefined();
  });
});
