import fc from 'fast-check';

import { formatDuration } from './format-duration';

const SI = { milliseconds: 'ms', seconds: 's', minutes: 'min', hours: 'h' };
const format = (milliseconds: number) =>
  formatDuration(milliseconds, { locale: 'en', durationUnits: SI }).replaceAll(',', '');
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 };

/** Parses a formatted duration. */
function read(text: string): number {
  const words = text.split(' ');
  let sum = 0;
  for (let at = 0; at < words.length; at += 2) sum += Number(words[at]) * (UNITS[words[at + 1] ?? ''] ?? NaN);
  return sum;
}

describe('formatDuration', () => {
  it('uses common units', () => {
    expect(format(0)).toBe('0 ms');
    expect(format(120.4)).toBe('120 ms');
    expect(format(3_400)).toBe('3.4 s');
    expect(format(60_000)).toBe('1 min');
    expect(format(125_000)).toBe('2 min 5 s');
    expect(format(4_200_000)).toBe('1 h 10 min');
  });

  it('uses the next unit instead of 1000 ms, 60 s or 60 min', () => {
    expect(format(999.6)).toBe('1 s');
    expect(format(59_960)).toBe('1 min');
    expect(format(3_599_800)).toBe('1 h');
  });

  it('is accurate to five percent', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 1e9, noNaN: true }), (milliseconds) => {
        const error = Math.abs(read(format(milliseconds)) - milliseconds);
        expect(error).toBeLessThanOrEqual(milliseconds * 0.05);
      }),
    );
  });

  it('writes numbers and units in the language of the user', () => {
    const format = (milliseconds: number, durationUnits: typeof SI) =>
      formatDuration(milliseconds, { locale: 'de', durationUnits });
    expect(format(3_400, SI)).toBe('3,4 s');
    const units = { ...SI, seconds: 'Sek.', minutes: 'Min.' };
    expect(format(125_000, units)).toBe('2 Min. 5 Sek.');
  });
});
