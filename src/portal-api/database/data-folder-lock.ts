import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { StartError } from '../start-error.ts';

const LOCK_FILE = 'portal-api.lock';

/**
 * Locks a folder, because two processes in one folder would corrupt the embedded database. Returns a function that
 * releases the lock. The operating system holds the lock, through Node's built-in SQLite. So it ends with its process,
 * however that ends, and also works between containers that share the folder.
 */
export function lockDataFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    const lock = new DatabaseSync(join(folder, LOCK_FILE));
    try {
      lock.exec('pragma locking_mode = exclusive; pragma journal_mode = off; begin exclusive');
    } catch (error) {
      lock.close();
      throw error;
    }
    return () => lock.close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (reason.includes('database is locked')) {
      throw new StartError(
        `DATA_DIR ${folder} is in use by another process. Stop it, set DATA_DIR to another folder, or use ` +
          'DATABASE_URL: a PostgreSQL server can be shared by several processes.',
      );
    }
    throw new StartError(
      `DATA_DIR ${folder} cannot be used: ${reason}. Set it to a folder that can be written.`,
    );
  }
}
