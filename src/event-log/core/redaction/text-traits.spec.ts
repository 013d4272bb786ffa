import fc from 'fast-check';

import { counterexampleTo } from '../spec-support/counterexample-to';
import { secrets } from '../spec-support/secrets';
import { findCardNumbers } from './finders/card-numbers';
import { findInAddresses, findJsonWebTokens } from './finders/credentials';
import { findNamedSecrets } from './finders/named-secrets';
import { findOneTimeCodes } from './finders/one-time-codes';
import { TextTrait, traitsOf, TRIGGERS } from './text-traits';
import { findVendorKeys } from './finders/vendor-keys';

describe('The traits of a text', () => {
  it('are none of most texts, which is all that they cost', () => {
    for (const text of [
      '',
      'Sydney edge was updated',
      'Port edge-7 in Sydney Wharf is live',
      'VLAN 2001 on Melbourne-12: 3 VXCs, 12.50 EUR',
      'Größe von Zürich Nord geändert',
      '/services/04711?tab=usage',
      '/company/users/17/edit#settings',
    ]) {
      expect(traitsOf(text)).withContext(text).toBe(0);
    }
  });

  it('tell words that announce secrets, in any spelling and wherever they stand', () => {
    const property = fc.property(
      fc.stringMatching(/^[a-z ]{0,8}$/),
      fc.constantFrom(...TRIGGERS),
      fc.boolean(),
      (lead, word, isLarge) => {
        const text = `${lead}${isLarge ? word.toUpperCase() : word} 1`;
        return (traitsOf(text) & TextTrait.word) !== 0;
      },
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('tell what is long, what has many digits, what is escaped and what is not ASCII', () => {
    expect(traitsOf('/invite/qwertyuiopasdfgh')).toBe(TextTrait.long);
    expect(traitsOf('/a/b1/c/d/e/f/g/h')).toBe(TextTrait.long);
    expect(traitsOf('//bob:hunter@host')).toBe(TextTrait.long);
    expect(traitsOf('abcdefghijklmnopqrstuvwx')).toBe(TextTrait.long);
    expect(traitsOf('4111 1111 1111')).toBe(TextTrait.digits);
    expect(traitsOf('%41')).toBe(TextTrait.escape);
    expect(traitsOf('№ 7')).toBe(TextTrait.other);
    expect(traitsOf('a\nb')).toBe(TextTrait.other);
  });

  it('are there wherever there is a secret', () => {
    const property = fc.property(secrets, ([text]) => traitsOf(text) !== 0);

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });

  it('are needed for everything that is found', () => {
    const parts = fc.oneof(
      fc.constantFrom(
        'is',
        'was',
        'Use',
        'to',
        '=',
        ': ',
        '"',
        'CID',
        'x',
        '12 34 56',
        '482193',
        '4111 1111',
      ),
      fc.constantFrom(...TRIGGERS.map((word) => word.slice(1)), ...TRIGGERS.map((word) => word.slice(0, -1))),
      fc.stringMatching(/^[A-Za-z0-9]{1,15}$/),
    );
    const separators = fc.constantFrom(
      ' ',
      '/',
      '?key=',
      '.',
      ':',
      '@',
      '-',
      '&state=',
      '/invite/',
      'https://',
    );
    const texts = fc
      .tuple(fc.array(parts, { maxLength: 8 }), separators)
      .map(([list, separator]) => list.join(separator));
    const property = fc.property(texts, (text) => {
      const traits = traitsOf(text);
      const named = [...findNamedSecrets(text), ...findOneTimeCodes(text)];
      return (
        (named.length === 0 || (traits & TextTrait.word) !== 0) &&
        (findVendorKeys(text).length === 0 || (traits & TextTrait.long) !== 0) &&
        (findJsonWebTokens(text).length === 0 || (traits & TextTrait.long) !== 0) &&
        (findInAddresses(text).length === 0 || (traits & (TextTrait.long | TextTrait.word)) !== 0) &&
        (findCardNumbers(text).length === 0 || (traits & TextTrait.digits) !== 0)
      );
    });

    expect(counterexampleTo(property, 5_000)).toBeUndefined();
  });
});
