import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { newestVersions, pinVersions } from './angular-versions.mjs';

const REGISTRY = {
  '@angular/platform-server': ['21.2.9', '22.1.0', '22.2.0', '22.3.0-next.1', '21.2.24'],
  '@angular/ssr': ['21.2.10', '22.2.1', '22.2.0-rc.0'],
};

describe('The versions of Angular to adopt with', () => {
  const versionsOf = async (name) => REGISTRY[name];

  it('are the newest released ones of the major, by number', async () => {
    assert.deepEqual(await newestVersions('22', versionsOf), { framework: '22.2.0', tools: '22.2.1' });
    assert.deepEqual(await newestVersions('21', versionsOf), { framework: '21.2.24', tools: '21.2.10' });
  });

  it('must exist', async () => {
    await assert.rejects(newestVersions('23', versionsOf), /no version 23/);
  });

  it('stand in package.json instead of ranges, and leave other packages alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'versions-'));
    const path = join(folder, 'package.json');
    const dependencies = { '@angular/core': '^22.0.0', '@angular/material': '^22.0.0', rxjs: '~7.8.0' };
    writeFileSync(path, JSON.stringify({ dependencies, devDependencies: { '@angular/cli': '^22.0.0' } }));

    pinVersions(folder, { framework: '22.2.0', tools: '22.2.1' });

    const { dependencies: pinned, devDependencies } = JSON.parse(readFileSync(path, 'utf8'));
    rmSync(folder, { recursive: true });
    assert.deepEqual(pinned, { ...dependencies, '@angular/core': '22.2.0' });
    assert.deepEqual(devDependencies, { '@angular/cli': '22.2.1' });
  });
});
