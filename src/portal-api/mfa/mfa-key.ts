import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Settings } from '../environment.ts';

const KEY_FILE = 'mfa.key';
const KEY_BYTES = 32;

/**
 * Finds the key that encrypts the secrets of authenticator apps. A data folder contains its own key; a database in
 * memory gets a temporary one. Processes that share a server must share `MFA_KEY`; without it, there is no key.
 */
export function findMfaKey({ mfaKey, databaseUrl, dataFolder }: Settings): Buffer | undefined {
  if (mfaKey) return mfaKey;
  if (databaseUrl !== undefined) return undefined;
  return dataFolder === undefined ? randomBytes(KEY_BYTES) : keyOfFolder(join(dataFolder, KEY_FILE));
}

function keyOfFolder(file: string): Buffer {
  try {
    writeFileSync(file, randomBytes(KEY_BYTES).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const known = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!known) throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}
