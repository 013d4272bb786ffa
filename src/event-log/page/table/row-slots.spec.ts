import { assignSlots, isMostlyKept, NO_SLOTS } from './row-window';

const keysOf = (slots: ReturnType<typeof assignSlots>) => Object.fromEntries(slots.keys);

describe('assignSlots', () => {
  const first = assignSlots(['a', 'b', 'c'], NO_SLOTS, false);

  it('gives each row a different key', () => {
    expect(new Set(first.keys.values()).size).toBe(3);
  });

  it('passes the keys on in order while the user scrolls', () => {
    const next = assignSlots(['b', 'c', 'd'], first, false);
    expect(Array.from(next.keys.values())).toEqual(Array.from(first.keys.values()));
    expect(next.keys.get('b')).toBe(first.keys.get('a'));
  });

  it('keeps the keys of rows if views are kept, and gives new rows new keys', () => {
    const next = assignSlots(['new', 'b', 'c'], first, true);
    expect(keysOf(next)).toEqual(
      jasmine.objectContaining({ b: first.keys.get('b'), c: first.keys.get('c') }),
    );
    expect(Array.from(first.keys.values())).not.toContain(next.keys.get('new') ?? '');
  });

  it('distinguishes one or two new rows from a new set of rows', () => {
    expect(isMostlyKept(['new', 'a', 'b'], first)).toBeTrue();
    expect(isMostlyKept(['new', 'newer', 'a'], first)).toBeFalse();
  });

  it('never gives a key twice', () => {
    const kept = assignSlots(['c', 'd', 'e'], first, true);
    const more = assignSlots(['c', 'd', 'e', 'f', 'g'], kept, false);
    expect(new Set(more.keys.values()).size).toBe(5);
  });
});
