import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const DOCUMENT = 'docs/outcomes.md';
const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Rows of the document's tables, without their heads. */
const rows = readFileSync(DOCUMENT, 'utf8')
  .split(/\n\n+/)
  .filter((block) => block.startsWith('|'))
  .flatMap((table) => table.trim().split('\n').slice(2))
  .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));

describe('docs/outcomes.md', () => {
  it('has tables', () => {
    assert.ok(rows.length > 50, `${rows.length} rows`);
  });

  it('says of each situation what becomes of its row', () => {
    for (const [, situation, row] of rows) assert.ok(situation && row, `“${situation}” has no outcome`);
  });

  it('links each situation to specs that exist, by their names', () => {
    for (const [, situation, , proof = ''] of rows) {
      const links = [...proof.matchAll(LINK)];
      assert.ok(links.length > 0, `“${situation}” has no proof`);
      for (const [, name, target] of links) {
        assert.ok(target.endsWith(`/${name}.spec.ts`), `“${situation}”: ${target} is not the spec ${name}`);
        const spec = readFileSync(join(dirname(DOCUMENT), target), 'utf8');
        assert.match(spec, /\bit\(/, `“${situation}”: ${target} proves nothing`);
      }
    }
  });
});
