import fc from 'fast-check';

import { textPattern } from './term-test';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '.'), maxLength: 8 });

describe('textPattern', () => {
  it('takes * for anything, and everything else literally', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { minLength: 2, maxLength: 4 }), (text, parts) => {
        const expected = new RegExp(`^${parts.join('.*').replace(/\.(?!\*)/g, '\\.')}$`, 'i');
        expect(textPattern(parts.join('*'), () => false)(text)).toBe(expected.test(text));
      }),
    );
  });

  it('uses the given test for a value without *', () => {
    const test = textPattern('PORT', (text, value) => text.includes(value));
    expect(test('Port 7')).toBeTrue();
    expect(test('VXC')).toBeFalse();
  });

  it('is fast, whatever a link contains', () => {
    const test = textPattern(`${'*a'.repeat(60)}*b`, () => false);
    expect(test('a'.repeat(5_000))).toBeFalse();
  });
});
