import fc from 'fast-check';

import { timeTest } from './term-test';

const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });

describe('timeTest', () => {
  it('compares the local time of day, on any day', () => {
    const clocks = fc.record({ hours: fc.nat(23), minutes: fc.nat(59), seconds: fc.nat(59) });
    fc.assert(
      fc.property(fc.array(moments), clocks, (times, { hours, minutes, seconds }) => {
        const test = timeTest(
          [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':'),
        );
        for (const time of times) {
          const date = new Date(time);
          const passed = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
          expect(test?.(time)).toBe(passed >= (hours * 60 + minutes) * 60 + seconds);
        }
      }),
    );
  });

  it('compares dates in local time, or in their time zone', () => {
    const isAfter = (value: string, time: number) => timeTest(value)?.(time);
    const noon = new Date(2030, 0, 31, 12).getTime();
    expect(isAfter('2030-01-31', new Date(2030, 0, 31).getTime())).toBeTrue();
    expect(isAfter('2030-01-31', new Date(2030, 0, 31).getTime() - 1)).toBeFalse();
    expect(isAfter('2030-01-31T12:00', noon)).toBeTrue();
    expect(isAfter('2030-01-31T12:00:01', noon)).toBeFalse();
    expect(isAfter(new Date(noon).toISOString(), noon)).toBeTrue();
    expect(isAfter(new Date(noon).toISOString(), noon - 1)).toBeFalse();
  });

  it('rejects what is not a time', () => {
    for (const value of ['', 'noon', '10', '24:00', '10:60', '10:30:60', '2030-13-01', '2030-1-1', '1e9']) {
      expect(timeTest(value)).toBeUndefined();
    }
    expect(timeTest('9:05')).toBeDefined();
  });
});
