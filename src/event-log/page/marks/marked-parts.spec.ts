import fc from 'fast-check';

import { markedParts } from './marked-parts';

const texts = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'B', ' ', '.', 'ß', '😀', 'é'),
  maxLength: 20,
});
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.', 'é'), minLength: 1, maxLength: 3 }), {
  maxLength: 3,
});

const split = (text: string, searched: readonly string[]) =>
  markedParts([{ text, isolated: false }], searched).flatMap(({ parts }) => parts);

const show = (parts: readonly ReturnType<typeof split>[number][]) =>
  parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

const marked = (text: string, ...searched: string[]) => show(split(text, searched));

describe('markedParts', () => {
  it('marks each occurrence of each word, ignoring case', () => {
    expect(marked('Port in PORTLAND', 'port', 'in')).toBe('[Port] [in] [PORT]LAND');
    expect(marked('Port', 'vxc')).toBe('Port');
    expect(marked('', 'port')).toBe('');
    expect(marked('Port')).toBe('Port');
  });

  it('marks the longest of words that begin at the same place', () => {
    expect(marked('Portland', 'port', 'portland')).toBe('[Portland]');
    expect(marked('10 Gbps', 'gb', 'ps')).toBe('10 [Gb][ps]');
  });

  it('finds the place after letters that are longer in lower case', () => {
    expect(marked('İİ Edge', 'edge')).toBe('İİ [Edge]');
  });

  it('takes every character literally', () => {
    expect(marked('a.b (c) ab', 'a.b', '(c)', '*', '|')).toBe('[a.b] [(c)] ab');
  });

  it('marks a phrase that reaches into a name and beyond it', () => {
    const texts = ['Port ', 'Quay', '', ' is live'];
    const parts = (...searched: string[]) =>
      markedParts(
        texts.map((text, place) => ({ text, isolated: place === 1 })),
        searched,
      );
    expect(parts('port quay is').map((part) => show(part.parts))).toEqual([
      '[Port ]',
      '[Quay]',
      '',
      '[ is] live',
    ]);
    expect(parts('ay').map((part) => show(part.parts))).toEqual(['Port ', 'Qu[ay]', '', ' is live']);
    expect(parts('quay').map(({ isolated }) => isolated)).toEqual([false, true, false, false]);
  });

  it('keeps the text, and marks all words', () => {
    fc.assert(
      fc.property(texts, words, (text, searched) => {
        const parts = split(text, searched);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const rest = parts.filter((part) => !part.marked).map((part) => part.text.toLowerCase());
        for (const word of searched) expect(rest.some((part) => part.includes(word))).toBeFalse();
      }),
    );
  });
});
