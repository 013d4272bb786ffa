import type { LogRow } from './log-row';

/** Rows of operations with a key that may still move on. Those of one type with the same key wait for the same. */
export class KeyedRows {
  /** Oldest first, by type and key. */
  readonly #rows = new Map<string, LogRow[]>();
  readonly #most: number;
  #size = 0;

  /** @param most limit on the rows: operations that never end must not pile up */
  constructor(most: number) {
    this.#most = most;
  }

  /** Finds the newest row with this type and key. */
  find(type: string, key: string): LogRow | undefined {
    return this.#rows.get(nameOf(type, key))?.at(-1);
  }

  /** Adds a row as the newest with its key, unless it is there already. */
  add(row: LogRow): void {
    if (row.key === undefined || row.alike) return;
    const name = nameOf(row.entry.type, row.key);
    row.alike = this.#rows.get(name) ?? [];
    row.alike.push(row);
    this.#rows.set(name, row.alike);
    this.#size++;
    const [oldest] = this.#rows.values();
    if (this.#size > this.#most && oldest?.[0]) this.delete(oldest[0]);
  }

  /** Removes a row that has ended, or that gets another key. */
  delete(row: LogRow): void {
    const { alike, key = '' } = row;
    if (!alike) return;
    row.alike = undefined;
    alike.splice(alike.indexOf(row), 1);
    this.#size--;
    if (alike.length === 0) this.#rows.delete(nameOf(row.entry.type, key));
  }
}

function nameOf(type: string, key: string): string {
  return JSON.stringify([type, key]);
}
