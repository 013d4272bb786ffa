/**
 * List of the newest `capacity` items, oldest first. Appending is O(1) however full it is; removing an item is rare and
 * costs a copy of the list.
 */
export class EntryRing<T> {
  readonly #slots: T[] = [];
  /** Index of the oldest item in `slots`. */
  #head = 0;
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get length(): number {
    return this.#slots.length;
  }

  /** Appends `item`. If there is no room, drops the oldest one and returns it. */
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

  at(index: number): T | undefined {
    return index < 0 || index >= this.length ? undefined : this.#slots[(this.#head + index) % this.length];
  }

  /** Index of `item`, searched from the newest; -1 if it is not in the list. */
  lastIndexOf(item: T): number {
    let index = this.length - 1;
    while (index >= 0 && this.at(index) !== item) index--;
    return index;
  }

  replace(index: number, item: T): void {
    if (this.at(index) !== undefined) this.#slots[(this.#head + index) % this.length] = item;
  }

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
