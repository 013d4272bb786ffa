/** Something with a place in an unbroken row of numbers. */
interface Numbered {
  readonly sequence: number;
}

/**
 * The newest `capacity` entries, in order of their sequence. Appending, replacing and removing the newest cost
 * O(1); the numbers are unbroken, so an entry is found by its number without a search.
 */
export class EntryRing<T extends Numbered> {
  readonly #slots: T[] = [];
  /** Index in `slots` of the oldest entry. */
  #head = 0;
  #size = 0;
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get length(): number {
    return this.#size;
  }

  get newest(): T | undefined {
    return this.#size === 0 ? undefined : this.#slots[this.#index(this.#size - 1)];
  }

  /** Appends `entry`. Where there is no room, the oldest one is dropped and returned. */
  push(entry: T): T | undefined {
    if (this.#size < this.#capacity) {
      this.#slots[this.#index(this.#size)] = entry;
      this.#size++;
      return undefined;
    }
    const dropped = this.#slots[this.#head];
    this.#slots[this.#head] = entry;
    this.#head = (this.#head + 1) % this.#capacity;
    return dropped;
  }

  /** The entry with this number, unless it was dropped or never was. */
  find(sequence: number): T | undefined {
    const place = this.#place(sequence);
    return place === undefined ? undefined : this.#slots[place];
  }

  /** Puts `entry` where the one with its number is. Returns whether there was one. */
  replace(entry: T): boolean {
    const place = this.#place(entry.sequence);
    if (place === undefined) return false;
    this.#slots[place] = entry;
    return true;
  }

  /** Removes the newest entry. */
  pop(): void {
    if (this.#size > 0) this.#size--;
  }

  /** All entries, oldest first, in a new array. */
  toArray(): T[] {
    const end = this.#head + this.#size;
    return end <= this.#capacity
      ? this.#slots.slice(this.#head, end)
      : this.#slots.slice(this.#head).concat(this.#slots.slice(0, end - this.#capacity));
  }

  #index(offset: number): number {
    return (this.#head + offset) % this.#capacity;
  }

  #place(sequence: number): number | undefined {
    const oldest = this.#slots[this.#head];
    if (this.#size === 0 || oldest === undefined) return undefined;
    const offset = sequence - oldest.sequence;
    return offset >= 0 && offset < this.#size ? this.#index(offset) : undefined;
  }
}
