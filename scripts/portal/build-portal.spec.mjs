import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { fingerprint } from './build-portal.mjs';

describe('fingerprint()', () => {
  let root;
  const write = (file, text) => writeFileSync(join(root, file), text);
  const now = () => fingerprint(['settings.json', 'src'], root);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(root, 'src/feature'), { recursive: true });
    write('settings.json', '{}');
    write('src/feature/one.ts', 'one');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('stays while nothing changes', () => {
    const before = now();
    write('src/feature/one.ts', 'one');
    write('not-named.txt', 'text');

    assert.equal(now(), before);
  });

  const changes = {
    'a file': () => write('settings.json', '{ }'),
    'a file of a folder': () => write('src/feature/one.ts', 'two'),
    'a new file': () => write('src/feature/two.ts', ''),
    'the name of a file': () =>
      renameSync(join(root, 'src/feature/one.ts'), join(root, 'src/feature/two.ts')),
    'a file that went': () => rmSync(join(root, 'src/feature/one.ts')),
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`changes with ${name}`, () => {
      const before = now();
      change();

      assert.notEqual(now(), before);
    });
  }
});
