import { keyValidity } from './key-validity';

describe('the validity of a service key', () => {
  const key = {
    active: true,
    validFrom: '2026-03-01',
    validUntil: '2026-03-31',
    use: 'SINGLE',
    connections: 0,
  } as const;

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

  it('ends with its one connection, or when it is deactivated', () => {
    const now = new Date('2026-03-15T12:00:00Z');
    expect(keyValidity({ ...key, connections: 1 }, now).label).toBe('Used');
    expect(keyValidity({ ...key, connections: 1, use: 'MULTIPLE' }, now).label).toBe('Valid');
    expect(keyValidity({ ...key, active: false }, now).label).toBe('Deactivated');
  });
});
