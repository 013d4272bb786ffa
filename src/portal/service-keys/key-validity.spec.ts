import { keyValidity } from './key-validity';

describe('the validity of a service key', () => {
  const key = { validFrom: '2026-03-01', validUntil: '2026-03-31' };

  const labels: [now: string, label: string][] = [
    ['2026-02-28T23:59:59Z', 'Not valid yet'],
    ['2026-03-01T00:00:00Z', 'Valid'],
    ['2026-03-31T23:59:59Z', 'Valid'],
    ['2026-04-01T00:00:00Z', 'Expired'],
  ];
  for (const [now, label] of labels) {
    it(`is “${label}” at ${now}`, () => {
      expect(keyValidity(key, new Date(now)).label).toBe(label);
    });
  }
});
