import fc from 'fast-check';

import { counterexampleTo } from '../spec-support/counterexample-to';
import { isPlainWords } from './is-plain-words';
import { redactText } from './redact-text';

describe('Plain words', () => {
  it('are short words of letters, with commas and full stops', () => {
    for (const text of ['', 'Sydney edge was updated', 'Ports, routers and VLANS. All of them.']) {
      expect(isPlainWords(text)).withContext(text).toBeTrue();
    }
  });

  it('have no digit, no sign between words, no long run, no capital within and no other script', () => {
    const others = [
      'Port 7',
      'password=x',
      'a: b',
      'eyJhbGci.abc',
      'Bearer abcdefgh.ij',
      'abcdefghijklmnop',
      'Basic QWxhZGRpbjpv',
      'Größe',
      'a-b',
      'a\nb',
    ];
    for (const text of others) expect(isPlainWords(text)).withContext(text).toBeFalse();
  });

  it('hold nothing that the net would withhold', () => {
    const words = fc.oneof(
      fc.constantFrom(
        'password',
        'Bearer',
        'Basic',
        'token',
        'is',
        'was',
        'CVV',
        'key',
        'code',
        'PIN',
        'PRIVATE',
      ),
      fc.stringMatching(/^[A-Za-z]{1,15}$/),
    );
    const signs = fc.constantFrom(' ', ', ', '. ', '.', '-');
    const texts = fc.array(fc.tuple(words, signs), { maxLength: 8 }).map((list) => list.flat().join(''));
    const property = fc.property(texts, (text) => {
      // A rule that does nothing makes the net look at every text.
      return !isPlainWords(text) || redactText(text, 300, [(same) => same]).text === text;
    });

    expect(counterexampleTo(property, 5_000)).toBeUndefined();
  });
});
