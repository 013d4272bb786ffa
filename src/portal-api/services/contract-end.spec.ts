import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
import { contractEnd } from './contract-end.ts';

describe('contract end', () => {
  const cases: [start: string, months: number, end: string][] = [
    ['2026-03-01T09:00:00Z', 12, '2027-03-01T09:00:00.000Z'],
    ['2026-01-31T00:00:00Z', 1, '2026-02-28T00:00:00.000Z'],
    ['2024-02-29T12:00:00Z', 12, '2025-02-28T12:00:00.000Z'],
    ['2025-12-31T23:59:59Z', 60, '2030-12-31T23:59:59.000Z'],
  ];
  for (const [start, months, end] of cases) {
    it(`is ${end} for ${months} months from ${start}`, () => {
      assert.equal(contractEnd(new Date(start), months).toISOString(), end);
    });
  }
});
