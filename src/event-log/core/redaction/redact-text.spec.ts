import * as fc from 'fast-check';

import { cardNumbers } from '../spec-support/card-number-arbitrary';
import { counterexampleTo } from '../spec-support/counterexample-to';
import { secrets } from '../spec-support/secrets';
import { findInAddresses } from './finders/addresses';
import { findCardNumbers } from './finders/card-numbers';
import { findCredentials } from './finders/credentials';
import { findNamedSecrets } from './named-secrets/named-secrets';
import { findOneTimeCodes } from './finders/one-time-codes';
import { SECRET_WORDS } from './named-secrets/secret-names';
import { findVendorKeys } from './finders/vendor-keys';
import { isHarmless, redactText } from './redact-text';

const CARD = '4111111111111111';
const JWT = `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxIn0'.repeat(20)}.c2lnbmF0dXJl`;

/** Texts that are full of what the patterns look for. Not created on load, which would take seconds. */
const suspiciousTexts = () =>
  fc
    .array(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        cardNumbers,
        fc.constantFrom(
          'password=',
          'token: ',
          'Bearer ',
          '"',
          "'",
          '[',
          ']',
          ' is ',
          'code ',
          'CVV ',
          '123456',
          'pin',
          JWT,
        ),
        fc.constantFrom(
          'service key [',
          '?key=',
          '&',
          'https://a:b@c',
          '▮',
          '▮▮▮',
          '…',
          '\u00a0',
          '\\',
          '{"secret":',
        ),
        fc.constantFrom(
          'Authorization: ',
          'ApiKey ',
          'abcDEF12345 ',
          'sid=',
          'signature=',
          '4111/1111/1111/1111',
          'JBSW Y3DP ',
          'value":',
          ' for Edge: ',
          ' -> ',
          '{"',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

describe('redactText()', () => {
  it('does not change a text without secrets', () => {
    for (const text of ['', 'Saved', 'Grüße aus Zürich', 'حفظ', '保存しました', '👩‍👩‍👧 done', 'می‌خواهم']) {
      expect(redactText(text, 100)).toEqual({ text, withheld: {} });
    }
  });

  it('changes nothing the second time', () => {
    const property = fc.property(suspiciousTexts(), fc.integer({ min: 20, max: 200 }), (text, limit) => {
      const once = redactText(text, limit);
      const twice = redactText(once.text, limit);
      return twice.text === once.text && Object.keys(twice.withheld).length === 0;
    });

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });

  it('keeps to the limit, and marks that something is missing', () => {
    const property = fc.property(suspiciousTexts(), fc.integer({ min: 5, max: 50 }), (text, limit) => {
      const { text: clean } = redactText(text, limit);
      return clean.length <= limit;
    });

    expect(counterexampleTo(property)).toBeUndefined();
    expect(redactText('lorem ipsum', 6).text).toBe('lorem…');
  });

  it('shows no part of a secret where the text is cut', () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.constantFrom('', `${JWT} `, `password=${'x'.repeat(200)} `),
      (distance, before) => {
        const filling = 'lorem ipsum '.repeat(60).slice(0, distance);
        const { text } = redactText(`${before}${filling} ${CARD}${' dolor'.repeat(200)}`, 300);
        return !text.includes(CARD.slice(0, 7));
      },
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('does not cut a character in half', () => {
    expect(redactText('abc👩def', 5).text).toBe('abc…');
  });

  it('removes a card number that cutting a longer number would leave', () => {
    const text = `${CARD}99 was paid`;
    expect(redactText(text, 100).text).toBe(text);

    expect(redactText(text, CARD.length + 1)).toEqual({ text: '▮▮▮…', withheld: { 'card-number': 1 } });
  });

  it('replaces control characters, which could fake lines, with blanks', () => {
    expect(redactText('One\r\nTwo\tThree\u0000Four\u2028Five\u0085Six', 100).text).toBe(
      'One Two Three Four Five Six',
    );
    expect(redactText('half \ud83d a character', 100).text).toBe('half   a character');
  });

  it('removes characters that disguise a text', () => {
    expect(redactText('in\u202egpj\u202c.exe \u2066x\u2069 a\u200bb\u00adc \u{e0041}d', 100).text).toBe(
      'ingpj.exe x abc d',
    );
  });

  it('finds secrets in the digits of any script', () => {
    for (const zero of ['٠', '۰', '०', '০', '๐', '០', '０', '𝟎', '𝟘', '᠐', '𑁦']) {
      const card = CARD.replace(/\d/g, (digit) =>
        String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
      );
      expect(redactText(`Card ${card}!`, 100).text)
        .withContext(zero)
        .toBe('Card ▮▮▮!');
    }
  });

  it('counts a value once, however often it is found', () => {
    const token = `ghp_${'a1B2c3D4'.repeat(5)}`;
    for (const [text, withheld] of [
      ['{"password":"https://me:hunter22@host"}', { password: 1 }],
      [`token=${token}`, { key: 1 }],
      [`Authorization: Bearer ${token}`, { token: 1 }],
      [`password=${CARD}`, { password: 1 }],
      [`Card ${CARD} and again ${CARD}`, { 'card-number': 1 }],
      [`Got ${btoa(`Card ${CARD}`)} for ${CARD}`, { 'card-number': 2 }],
    ] as const) {
      expect(redactText(text, 200).withheld).withContext(text).toEqual(withheld);
    }
  });

  it('runs the redactors of the application after its own, on every text', () => {
    const seen: string[] = [];
    const rule = (text: string, withhold: (kind: 'custom') => string) => {
      seen.push(text);
      return text.replace(/ACC-\d+/g, () => withhold('custom')).replace('colour', 'color');
    };

    expect(redactText('ACC-1 colour password=hunter', 100, [rule])).toEqual({
      text: '▮▮▮ color password=▮▮▮',
      withheld: { custom: 1, password: 1 },
    });
    expect(redactText('colour', 100, [rule])).toEqual({ text: 'color', withheld: {} });
    expect(seen).toEqual(['ACC-1 colour password=▮▮▮', 'colour']);
  });

  it('is fast with nasty texts, however long', () => {
    const pieces = [
      '1',
      '1 ',
      '1.',
      '1-',
      '4 ',
      'a.',
      'a-',
      '_',
      'eyJ',
      '-eyJ',
      'token',
      'token ',
      'token:',
      'token[',
      'is ',
      '"',
      '\\"',
      "'",
      '[',
      ' ',
      '\t',
      'bearer ',
      'basic ',
      'https://a:',
      '-----BEGIN PRIVATE KEY-----',
      '?k=',
      'code ',
      'pass',
      'password is ',
      'password"',
      '٤',
      '\u00a0',
      '４',
      '\ud83d',
      'é',
    ];
    const started = performance.now();

    for (const piece of pieces) {
      const text = piece.repeat(100_000 / piece.length);
      redactText(text, 2_000);
      redactText(`password ${text}`, 2_000);
    }
    // One character that expands to eighteen.
    redactText('ﷺ'.repeat(1_000_000), 2_000);

    // A pattern that backtracks without bounds takes minutes; all of this takes one second on a slow machine.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

/** Without those that are written as expressions. */
const WORDS = SECRET_WORDS.filter((word) => /^[\p{L}\d ]+$/u.test(word));

describe('A harmless text', () => {
  it('is recognized at once, as most texts are', () => {
    for (const text of [
      '',
      'Sydney edge was updated',
      'Port edge-7 in Sydney Wharf is live',
      'VLAN 2001 on Melbourne-12: 3 VXCs, 12.50 EUR',
      'Größe von Zürich Nord geändert',
      '/services/04711?tab=usage',
      '/company/users/17/edit#settings',
      'The connection of Bluegum Logistics to Kestrel hub was approved',
      'POST /api/v1/orders/:id/confirm',
      'Unable to connect to Kestrel hub',
    ]) {
      expect(isHarmless(text)).withContext(text).toBeTrue();
    }
  });

  it('contains no word that announces secrets, in any spelling', () => {
    const property = fc.property(
      fc.stringMatching(/^[a-z ]{0,8}$/),
      fc.constantFrom(...WORDS),
      fc.boolean(),
      (lead, word, isLarge) => {
        const text = `${lead}${isLarge ? word.toUpperCase() : word} 1`;
        return !isHarmless(text);
      },
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('contains no long word, card number, escape or character outside ASCII', () => {
    for (const text of [
      '/invite/qwertyuiopasdfgh',
      '/a/b1c/d/e/f/g/h',
      '//bob:hunter@host',
      'abcdefghijklmnopqrstuvwx',
      '4111 1111 1111',
      '%41',
      '№ 7',
      'a\nb',
    ]) {
      expect(isHarmless(text)).withContext(text).toBeFalse();
    }
  });

  it('holds no secret', () => {
    const property = fc.property(secrets, ([text]) => !isHarmless(text));

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });

  it('holds nothing that a finder finds', () => {
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
      fc.constantFrom(...WORDS.map((word) => word.slice(1)), ...WORDS.map((word) => word.slice(0, -1))),
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
    const finders = [
      ...[findNamedSecrets, findCardNumbers],
      ...[...findCredentials, ...findOneTimeCodes, ...findVendorKeys, ...findInAddresses],
    ];
    const property = fc.property(
      texts,
      (text) => !isHarmless(text) || finders.every((find) => find(text).length === 0),
    );

    expect(counterexampleTo(property, 5_000)).toBeUndefined();
  });
});
