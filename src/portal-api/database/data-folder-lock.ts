import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { StartError } from '../start-error.ts';

const LOCK_FILE = 'portal-api.pid';

/**
 * Keeps two processes from using one folder, which the embedded database does not survive. Returns what gives the
 * folder back. The lock of a process that has died does not count.
 */
export function lockDataFolder(folder: string): () => void {
  const file = join(folder, LOCK_FILE);
  try {
    mkdirSync(folder, { recursive: true });
    const owner = readOwner(file);
    if (owner !== null && isRunning(owner)) {
      throw new StartError(
        `DATA_DIR ${folder} is in use by process ${owner}. Stop it, set DATA_DIR to another folder, or use ` +
          'DATABASE_URL: a PostgreSQL server can be shared by several processes.',
      );
    }
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : '';
    throw new StartError(
      `DATA_DIR ${folder} cannot be used: ${reason}. Set it to a folder that can be written.`,
    );
  }
  return () => rmSync(file, { force: true });
}

function readOwner(file: string): number | null {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
