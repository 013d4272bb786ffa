import { agoFormat } from './log-formats';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('agoFormat', () => {
  it('states how long ago something was, in whole units', () => {
    const ago = agoFormat('en');
    for (const [milliseconds, text] of [
      [0, 'now'],
      [59 * SECOND, 'now'],
      [MINUTE, '1 min. ago'],
      [3.9 * MINUTE, '3 min. ago'],
      [HOUR - 1, '59 min. ago'],
      [HOUR, '1 hr. ago'],
      [23.9 * HOUR, '23 hr. ago'],
      [24 * HOUR, '1 day ago'],
      [72 * HOUR, '3 days ago'],
    ] as const) {
      expect(ago(milliseconds)).toBe(text);
    }
  });

  it('treats the future as now, since clocks may be set back', () => {
    expect(agoFormat('en')(-HOUR)).toBe('now');
  });

  it('uses the language of the user', () => {
    expect(agoFormat('de')(3 * MINUTE)).toBe('vor 3 Min.');
    expect(agoFormat('de')(0)).toBe('jetzt');
  });
});
