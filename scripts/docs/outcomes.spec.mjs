import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

import { hasTest, titlesIn } from './test-titles.mjs';

const DOCUMENT = 'docs/outcomes.md';
/** A link to a spec, and the titles of the tests in it: [name](path) “title”, “title”. */
const PROOF = /\[([^\]]+)\]\(([^)]+\.spec\.ts)\)((?:,?\s*“[^”]+”)*)/g;

const text = readFileSync(DOCUMENT, 'utf8');

/** Rows of the document's tables, without the header rows. */
const rows = text
  .split(/\n\n+/)
  .filter((block) => block.startsWith('|'))
  .flatMap((table) => table.trim().split('\n').slice(2))
  .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));

const proofs = (part) =>
  Array.from(part.matchAll(PROOF), ([, name, target, titles]) => ({
    name,
    target,
    titles: Array.from(titles.matchAll(/“([^”]+)”/g), ([, title]) => title.replace(/\s+/g, ' ')),
  }));

describe('docs/outcomes.md', () => {
  it('has tables', () => {
    assert.ok(rows.length > 50, `${rows.length} rows`);
  });

  it('says of each situation what becomes of its row, and by which test', () => {
    for (const [, situation, row, proof = ''] of rows) {
      assert.ok(situation && row, `“${situation}” has no outcome`);
      assert.ok(proofs(proof).length > 0, `“${situation}” has no proof`);
    }
  });

  it('names tests that are there', () => {
    for (const { name, target, titles } of proofs(text)) {
      assert.ok(target.endsWith(`/${name}.spec.ts`), `${target} is not the spec ${name}`);
      assert.ok(titles.length > 0, `${name}: no test is named`);
      const spec = readFileSync(join(dirname(DOCUMENT), target), 'utf8');
      for (const title of titles) assert.ok(hasTest(spec, title), `${name} has no test “${title}”`);
    }
  });
});

describe('A test that is named', () => {
  const spec = `
    it('is plain', () => {});
    it('has \\'quotes\\'', () => {});
    for (const [status, outcome] of [[400, 'failed'], [500, 'unknown']]) {
      it(\`is \${outcome} with \${status}\`, () => {});
    }
    // it('is only a comment', () => {});
  `;

  it('is known by its whole title', () => {
    assert.deepEqual(titlesIn(spec).length, 3);
    assert.ok(hasTest(spec, 'is plain'));
    assert.ok(hasTest(spec, "has 'quotes'"));
    assert.ok(!hasTest(spec, 'is plai'));
    assert.ok(!hasTest(spec, 'is only a comment'));
  });

  it('is known by values that the spec has, or by an ellipsis in their place', () => {
    assert.ok(hasTest(spec, 'is unknown with 500'));
    assert.ok(hasTest(spec, 'is unknown with …'));
    assert.ok(!hasTest(spec, 'is unknown with 501'));
    assert.ok(!hasTest(spec, 'is lost with 500'));
  });
});
