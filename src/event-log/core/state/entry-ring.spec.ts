import * as fc from 'fast-check';

import { EntryRing } from './entry-ring';
import { counterexampleTo } from '../spec-support/counterexample-to';

interface Numbered {
  readonly sequence: number;
  readonly text: string;
}

/** The same as a ring, in the simplest way there is. */
class Model {
  entries: Numbered[] = [];
  next = 0;

  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  push(entry: Numbered): Numbered | undefined {
    this.next++;
    this.entries.push(entry);
    return this.entries.length > this.#capacity ? this.entries.shift() : undefined;
  }

  pop(): void {
    if (this.entries.pop()) this.next--;
  }

  replace(entry: Numbered): boolean {
    const place = this.entries.findIndex(({ sequence }) => sequence === entry.sequence);
    if (place >= 0) this.entries[place] = entry;
    return place >= 0;
  }
}

const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant('push' as const) },
    { weight: 1, arbitrary: fc.constant('pop' as const) },
    { weight: 1, arbitrary: fc.record({ replace: fc.integer({ min: -1, max: 60 }) }) },
  ),
  { maxLength: 60 },
);

describe('EntryRing', () => {
  it('holds what a plain array that forgets its oldest would hold', () => {
    const property = fc.property(fc.integer({ min: 1, max: 9 }), moves, (capacity, made) => {
      const ring = new EntryRing<Numbered>(capacity);
      const model = new Model(capacity);
      for (const [turn, move] of made.entries()) {
        if (move === 'push') {
          const entry = { sequence: model.next, text: `pushed in turn ${turn}` };
          if (ring.push(entry) !== model.push(entry)) return false;
        } else if (move === 'pop') {
          ring.pop();
          model.pop();
        } else {
          const entry = { sequence: move.replace, text: `replaced in turn ${turn}` };
          if (ring.replace(entry) !== model.replace(entry)) return false;
        }
        if (JSON.stringify(ring.toArray()) !== JSON.stringify(model.entries)) return false;
        if (ring.newest !== model.entries.at(-1) || ring.length !== model.entries.length) return false;
        if (model.entries.some((entry) => ring.find(entry.sequence) !== entry)) return false;
        if (ring.find(model.next) || ring.find((model.entries[0]?.sequence ?? 0) - 1)) return false;
      }
      return true;
    });

    expect(counterexampleTo(property, 500)).toBeUndefined();
  });

  it('gives each caller an array of its own', () => {
    const ring = new EntryRing<Numbered>(2);
    ring.push({ sequence: 0, text: 'kept' });

    ring.toArray().pop();

    expect(ring.toArray().length).toBe(1);
  });
});
