import { fromLocalTime, toLocalTime } from './local-time';

describe('local time', () => {
  it('converts back to the same time, to the minute', () => {
    expect(fromLocalTime(toLocalTime('2026-05-04T10:07:00.000Z'))).toBe('2026-05-04T10:07:00.000Z');
    expect(toLocalTime('2026-05-04T10:07:59.999Z')).toMatch(/^2026-05-0[345]T\d\d:\d\d$/);
  });

  it('is empty for an empty input', () => {
    expect(fromLocalTime('')).toBeUndefined();
    expect(toLocalTime(undefined)).toBe('');
  });
});
