import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { SchematicEngine } from '@angular-devkit/schematics';
import { SchematicEngineHost } from '@angular/cli/src/command-builder/utilities/schematic-engine-host.js';

describe('The schematics', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schematics-'));
    cpSync('dist/schematics', folder, { recursive: true });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  for (const name of ['ng-add', 'init', 'catalogue']) {
    it(`are loaded by the CLI where pnpm keeps other packages out of their reach: ${name}`, () => {
      const engine = new SchematicEngine(new SchematicEngineHost([folder]));
      const collection = engine.createCollection(join(folder, 'collection.json'));

      assert.equal(collection.createSchematic(name, true).description.name, name);
    });
  }
});
