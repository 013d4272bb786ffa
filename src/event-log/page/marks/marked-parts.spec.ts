import fc from 'fast-check';

import { markedParts } from './marked-parts';

const texts = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'B', ' ', 'İ', 'ß', '😀', 'é'),
  maxLength: 20,
});
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'i', 'é'), minLength: 1, maxLength: 3 }), {
  maxLength: 3,
});

const marked = (text: string, ...searched: string[]) =>
  markedParts(text, searched)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('markedParts', () => {
  it('marks each occurrence of each word, ignoring case', () => {
    expect(marked('Port in PORTLAND', 'port', 'in')).toBe('[Port] [in] [PORT]LAND');
    expect(marked('Port', 'vxc')).toBe('Port');
    expect(marked('', 'port')).toBe('');
    expect(marked('Port')).toBe('Port');
  });

  it('joins overlapping and adjacent marks', () => {
    expect(marked('banana', 'ana')).toBe('b[anana]');
    expect(marked('10 Gbps', 'gb', 'ps')).toBe('10 [Gbps]');
  });

  it('finds the place after letters that are longer in lower case', () => {
    expect(marked('İİ Edge', 'edge')).toBe('İİ [Edge]');
    expect(marked('aİb', 'i')).toBe('a[İ]b');
  });

  it('keeps the text, and marks all words', () => {
    fc.assert(
      fc.property(texts, words, (text, searched) => {
        const parts = markedParts(text, searched);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const rest = parts.filter((part) => !part.marked).map((part) => part.text.toLowerCase());
        for (const word of searched) expect(rest.some((part) => part.includes(word))).toBeFalse();
      }),
    );
  });
});
