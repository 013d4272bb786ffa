import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { isPartOf, readBlocks } from './read-blocks.mjs';

describe('The code of a document', () => {
  it('is read with its line, its language and the file it is taken from', () => {
    const folder = mkdtempSync(join(tmpdir(), 'code-'));
    const document = join(folder, 'guide.md');
    const lines = ['# Guide', '', '```ts', 'a();', 'b();', '```', '', '<!-- examples/c.ts -->', ''];
    writeFileSync(document, [...lines, '```scss', 'c {}', '```', ''].join('\n'));

    const blocks = readBlocks(document);
    rmSync(folder, { recursive: true });

    assert.deepEqual(blocks, [
      { document, line: 4, language: 'ts', code: 'a();\nb();', source: undefined },
      { document, line: 11, language: 'scss', code: 'c {}', source: 'examples/c.ts' },
    ]);
  });

  it('is a part of a file only with all of its lines, one after the other', () => {
    const file = 'class A {\n  a() {\n    b();\n    c();\n  }\n}';

    assert.ok(isPartOf('a() {\n  b();\n  c();\n}', file));
    assert.ok(!isPartOf('a() {\n  c();\n}', file));
    assert.ok(!isPartOf('b()', file));
  });
});
