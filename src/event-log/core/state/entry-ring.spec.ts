import * as fc from 'fast-check';

import { EntryRing } from './entry-ring';
import { counterexampleTo } from '../spec-support/counterexample-to';

const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant('push' as const) },
    { weight: 1, arbitrary: fc.record({ remove: fc.nat(9) }) },
    { weight: 1, arbitrary: fc.record({ replace: fc.nat(9) }) },
  ),
  { maxLength: 60 },
);

describe('EntryRing', () => {
  it('holds what a plain array that forgets its oldest would hold', () => {
    const property = fc.property(fc.integer({ min: 1, max: 9 }), moves, (capacity, made) => {
      const ring = new EntryRing<string>(capacity);
      const model: string[] = [];
      for (const [turn, move] of made.entries()) {
        const item = `item of turn ${turn}`;
        if (move === 'push') {
          model.push(item);
          if (ring.push(item) !== (model.length > capacity ? model.shift() : undefined)) return false;
        } else if ('remove' in move) {
          if (move.remove >= model.length) continue;
          ring.remove(move.remove);
          model.splice(move.remove, 1);
        } else {
          ring.replace(move.replace, item);
          if (move.replace < model.length) model[move.replace] = item;
        }
        if (JSON.stringify(ring.toArray()) !== JSON.stringify(model) || ring.length !== model.length)
          return false;
        const places = [-1, ...model.keys(), model.length];
        if (!places.every((index) => ring.at(index) === (index < 0 ? undefined : model[index]))) return false;
        if (!model.every((each) => ring.lastIndexOf(each) === model.lastIndexOf(each))) return false;
      }
      return ring.lastIndexOf('another') === -1;
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });

  it('gives an array that later changes leave alone, and that may be changed', () => {
    const ring = new EntryRing<string>(3);
    ring.push('kept');
    const before = ring.toArray();

    before.pop();
    ring.push('another');

    expect([before, ring.toArray()]).toEqual([[], ['kept', 'another']]);
  });
});
