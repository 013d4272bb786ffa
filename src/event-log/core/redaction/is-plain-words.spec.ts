import fc from 'fast-check';

import { isPlainWords } from './is-plain-words';
import { redactText } from './redact-text';

describe('Plain words', () => {
  it('are short words of letters, with commas and full stops', () => {
    for (const text of ['', 'Sydney edge was updated', 'Ports, routers and links. All of them.']) {
      expect(isPlainWords(text)).withContext(text).toBeTrue();
    }
  });

  it('have no digit, no sign between words, no long run and no other script', () => {
    const others = [
      'Port 7',
      'password=x',
      'a: b',
      'eyJhbGci.abc',
      'abcdefghijklmnopq',
      'Größe',
      'a-b',
      'a\nb',
    ];
    for (const text of others) expect(isPlainWords(text)).withContext(text).toBeFalse();
  });

  it('hold nothing that the net would withhold', () => {
    const word = fc.constantFrom(
      'password',
      'Bearer',
      'token',
      'is',
      'CVV',
      'service',
      'key',
      'edge',
      'code',
    );
    const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, (text) => {
        expect(isPlainWords(text)).toBeTrue();
        // A rule that does nothing makes the net look at every text.
        expect(redactText(text, 300, [(same) => same]).text).toBe(text);
      }),
    );
  });
});
