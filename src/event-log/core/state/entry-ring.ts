/**
 * A list of the newest `capacity` items, oldest first. Appending costs O(1), however full it is; what is done to an
 * item in its midst is rare, and costs a copy of what follows.
 */
export class EntryRing<T> {
  readonly #slots: T[] = [];
  /** Index in `slots` of the oldest item. */
  #head = 0;
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get length(): number {
    return this.#slots.length;
  }

  /** Appends `item`. Where there is no room, the oldest one is dropped and returned. */
  push(item: T): T | undefined {
    if (this.#slots.length < this.#capacity) {
      this.#slots.push(item);
      return undefined;
    }
    const dropped = this.#slots[this.#head];
    this.#slots[this.#head] = item;
    this.#head = (this.#head + 1) % this.#capacity;
    return dropped;
  }

  /** The item at `index`, counted from the oldest. */
  at(index: number): T | undefined {
    return index < 0 || index >= this.length ? undefined : this.#slots[(this.#head + index) % this.length];
  }

  /** The index of `item`, searched from the newest; -1 where it is not there. */
  lastIndexOf(item: T): number {
    let index = this.length - 1;
    while (index >= 0 && this.at(index) !== item) index--;
    return index;
  }

  /** Puts `item` in the place of the one at `index`. */
  replace(index: number, item: T): void {
    if (this.at(index) !== undefined) this.#slots[(this.#head + index) % this.length] = item;
  }

  /** Takes out the item at `index`. */
  remove(index: number): void {
    const items = this.toArray();
    items.splice(index, 1);
    this.#head = 0;
    this.#slots.splice(0, Infinity, ...items);
  }

  /** All items, oldest first, in a new array. */
  toArray(): T[] {
    return [...this.#slots.slice(this.#head), ...this.#slots.slice(0, this.#head)];
  }
}
