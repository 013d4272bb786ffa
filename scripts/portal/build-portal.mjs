import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ng, run } from '../run.mjs';

/** Files and folders that the build of the portal depends on. */
const INPUTS = [
  'angular.json',
  'package-lock.json',
  'package.json',
  'src/event-log',
  'src/portal',
  'src/portal-api/contract',
  'tsconfig.json',
];

// Angular's builder empties this folder before it writes, so the mark never outlives its build.
const MARK = 'dist/portal/inputs.sha256';

/**
 * Builds the portal, unless it has already been built from the same inputs.
 *
 * @returns {Promise<{ code: number, output: string }>} the outcome of the build
 */
export async function buildPortal() {
  const inputs = fingerprint(INPUTS);
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === inputs) return { code: 0, output: '' };
  console.log('Building the portal, which takes up to a minute …');
  const result = await run(ng('build', 'portal'));
  if (result.code === 0) writeFileSync(MARK, inputs);
  return result;
}

/**
 * Computes a fingerprint of files and folders, which changes with the name or content of any file in them.
 *
 * @param {readonly string[]} paths
 * @param {string} [root] the folder that they are relative to
 * @returns {string}
 */
export function fingerprint(paths, root = '.') {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(root, path)) {
      const content = readFileSync(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesIn(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
