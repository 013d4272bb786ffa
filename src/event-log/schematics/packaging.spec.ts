import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

  for (const name of ['ng-add', 'catalogue']) {
    it(`choose the application themselves, as the CLI refuses where there is a library too: ${name}`, () => {
      const schema = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as {
        properties: { project: object };
      };

      assert.ok(!('$default' in schema.properties.project));
    });
  }
});
