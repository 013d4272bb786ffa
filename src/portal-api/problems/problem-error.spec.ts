import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { describe, it } from '../testing/declare.ts';
import { PROBLEMS } from './problem-error.ts';

describe('the problem types', () => {
  it('are all in docs/api.md, with their status', () => {
    const text = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) /gm)].map(([, name, status]) => [
      name,
      status,
    ]);
    const types = Object.entries(PROBLEMS).map(([name, { status }]) => [name, String(status)]);
    assert.deepEqual(rows.toSorted(), types.toSorted());
  });
});
