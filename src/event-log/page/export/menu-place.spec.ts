import { menuPlace } from './menu-place';

const LABELS = ['CSV', 'JSON', 'Copy'];

describe('menuPlace', () => {
  it('goes up and down, and round', () => {
    expect(menuPlace('ArrowDown', 0, LABELS)).toBe(1);
    expect(menuPlace('ArrowDown', 2, LABELS)).toBe(0);
    expect(menuPlace('ArrowUp', 0, LABELS)).toBe(2);
    expect(menuPlace('Home', 2, LABELS)).toBe(0);
    expect(menuPlace('End', 0, LABELS)).toBe(2);
  });

  it('goes to the next item that begins with a letter', () => {
    expect(menuPlace('j', 0, LABELS)).toBe(1);
    expect(menuPlace('c', 0, LABELS)).toBe(2);
    expect(menuPlace('C', 2, LABELS)).toBe(0);
  });

  it('leaves other keys to others', () => {
    for (const key of ['Tab', 'Enter', ' ', 'x']) expect(menuPlace(key, 0, LABELS)).toBeUndefined();
  });
});
