import { readRetryAfter, waitingTime } from './retry-after';

describe('readRetryAfter', () => {
  const now = Date.parse('2026-05-04T10:00:00Z');

  it('reads seconds', () => {
    expect(readRetryAfter('40', now)).toBe(40);
  });

  it('reads an HTTP date', () => {
    expect(readRetryAfter('Mon, 04 May 2026 10:02:00 GMT', now)).toBe(120);
  });

  it('says nothing of a date that has passed, of nonsense, and of nothing', () => {
    expect(readRetryAfter('Mon, 04 May 2026 09:00:00 GMT', now)).toBeUndefined();
    expect(readRetryAfter('soon', now)).toBeUndefined();
    expect(readRetryAfter(null, now)).toBeUndefined();
  });
});

describe('waitingTime', () => {
  it('speaks of seconds, then of minutes, rounded up', () => {
    expect([1, 40, 91, 300].map(waitingTime)).toEqual(['1 second', '40 seconds', '2 minutes', '5 minutes']);
  });
});
