import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect } from '@playwright/test';

import { test } from './portal-test';

test(
  'no secret that was planted is found in the log, its exports, the Activity Log, the database or the output',
  { tag: '@nightly' },
  async () => {
    test.setTimeout(600_000);
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/check-secrets.mjs']);
    expect(stdout).toMatch(/none of \d+ planted secrets was found in \d+ places/);
  },
);
