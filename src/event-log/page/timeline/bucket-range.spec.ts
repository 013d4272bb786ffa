import { type BucketRange, pressedRange } from './bucket-range';

const COUNT = 10;

describe('pressedRange', () => {
  /** Presses keys one after another; `+` means with Shift. */
  function press(range: BucketRange | undefined, keys: string, right: 1 | -1 = 1): BucketRange | undefined {
    return keys.split(' ').reduce<BucketRange | undefined>((now, text) => {
      const key = { key: text.replace('+', ''), shiftKey: text.startsWith('+') };
      return pressedRange(now, key, COUNT, right);
    }, range);
  }

  it('begins at the end opposite to the direction of the key', () => {
    for (const [key, at] of [
      ['ArrowRight', 0],
      ['ArrowUp', 0],
      ['Home', 0],
      ['ArrowLeft', 9],
      ['ArrowDown', 9],
      ['End', 9],
      ['+ArrowRight', 0],
    ] as const) {
      expect(press(undefined, key)).toEqual({ anchor: at, focus: at });
    }
  });

  it('moves as a whole, and not beyond the ends', () => {
    const range = { anchor: 2, focus: 4 };
    expect(press(range, 'ArrowRight')).toEqual({ anchor: 3, focus: 5 });
    expect(press(range, 'ArrowLeft ArrowLeft ArrowLeft')).toEqual({ anchor: 0, focus: 2 });
    expect(press(range, 'End')).toEqual({ anchor: 7, focus: 9 });
    expect(press(range, 'End Home')).toEqual({ anchor: 0, focus: 2 });
  });

  it('extends with Shift, and can cross its start', () => {
    const range = { anchor: 2, focus: 3 };
    expect(press(range, '+ArrowRight')).toEqual({ anchor: 2, focus: 4 });
    expect(press(range, '+ArrowLeft +ArrowLeft')).toEqual({ anchor: 2, focus: 1 });
    expect(press(range, '+Home')).toEqual({ anchor: 2, focus: 0 });
    expect(press(range, '+End +ArrowRight')).toEqual({ anchor: 2, focus: 9 });
  });

  it('follows the text direction', () => {
    expect(press(undefined, 'ArrowLeft', -1)).toEqual({ anchor: 0, focus: 0 });
    expect(press({ anchor: 2, focus: 2 }, 'ArrowLeft ArrowLeft', -1)).toEqual({ anchor: 4, focus: 4 });
  });

  it('ignores other keys, and does nothing without buckets', () => {
    expect(press({ anchor: 2, focus: 2 }, 'Tab')).toBeUndefined();
    expect(pressedRange(undefined, { key: 'Home', shiftKey: false }, 0, 1)).toBeUndefined();
  });
});
