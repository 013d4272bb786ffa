import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Excluded: installed and built files, and lockfiles. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.angular', 'package-lock.json']);

/**
 * Reads the files of a workspace that people edit.
 *
 * @param {string} folder
 * @returns {Record<string, string>} texts by path
 */
export function readFiles(folder, path = '') {
  const found = {};
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) Object.assign(found, readFiles(folder, inner));
    else found[inner] = readFileSync(join(folder, inner), 'latin1');
  }
  return found;
}
