import * as fc from 'fast-check';

import { cardNumbers, groupedCardNumbers } from '../../spec-support/card-number-arbitrary';
import { counterexampleTo } from '../../spec-support/counterexample-to';
import { redactText } from '../redact-text';

const redact = (text: string) => redactText(text, 2_000);

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

/** Text that may precede a number. */
const before = fc.constantFrom(
  '',
  'Card ',
  'card: ',
  '(',
  '"',
  'Order 42 ',
  'On 2026-01-02 ',
  '4 ',
  'Card-',
  'number=',
  'PAN',
  '卡号',
  'Nº ',
  '+',
  '1: ',
);
const after = fc.constantFrom(
  '',
  ' was declined',
  ' 12/27',
  ' 12/27 123',
  ')',
  '.',
  ', 3 items',
  ' 42',
  '被拒绝',
  '?',
  '/12',
  '" 1',
);

describe('Card numbers', () => {
  it('are removed anywhere, in any groups', () => {
    const property = fc.property(groupedCardNumbers, before, after, (card, lead, rest) => {
      // A plus sign and at most 15 digits make a telephone number.
      fc.pre(lead !== '+' || digitsOf(card).length > 15);
      const { text } = redact(lead + card + rest);
      return !digitsOf(text).includes(digitsOf(card));
    });

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });

  it('are removed in groups as printed on cards, with any separator', () => {
    const signs = fc.constantFrom(
      '/',
      ' / ',
      '_',
      '*',
      '|',
      '·',
      "'",
      "' '",
      ')(',
      '     ',
      '\u1680',
      '\u2212',
    );
    const property = fc.property(cardNumbers, signs, before, after, (card, sign, lead, rest) => {
      fc.pre(card.length === 16 || (card.length === 15 && lead !== '+'));
      const groups = card.replace(/^(.{4})(?:(.{4})(.{4})|(.{6}))(?=.{4,5}$)/, (_, ...parts) =>
        parts.slice(0, 4).filter(Boolean).concat('').join(sign),
      );
      return !digitsOf(redact(lead + groups + rest).text).includes(card);
    });

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });

  it('are removed after a plus sign if they are longer than telephone numbers', () => {
    expect(redact('Card +4111111111111111 declined').text).toBe('Card +▮▮▮ declined');
    expect(redact('Call +371449635398431 now').text).toBe('Call +371449635398431 now');
  });

  it('are removed from a magnetic stripe', () => {
    expect(redact('Track 2 is 4111111111111111D2904201000001').text).toBe('Track 2 is ▮▮▮D2904201000001');
  });

  it('are removed with the security code beside them', () => {
    for (const [text, clean] of [
      ['Card 4111111111111111 04/29 123 of Ada', 'Card ▮▮▮ 04/29 ▮▮▮ of Ada'],
      ['4111111111111111|0429|123', '▮▮▮|0429|▮▮▮'],
      ['4111-1111-1111-1111, exp. 12/2028, 1234', '▮▮▮, exp. 12/2028, ▮▮▮'],
      ['Card 4111111111111111 04/29 12345', 'Card ▮▮▮ 04/29 12345'],
      ['Card 4111111111111111, 13/29, 123 points', 'Card ▮▮▮, 13/29, 123 points'],
    ] as const) {
      expect(redact(text).text).toBe(clean);
    }
    expect(redact('4111111111111111|0429|123').withheld).toEqual({ 'card-number': 1, 'security-code': 1 });
  });

  it('are counted', () => {
    const property = fc.property(cardNumbers, cardNumbers, (one, other) => {
      const { text, withheld } = redact(`Cards ${one} and ${other} were removed`);
      return text === 'Cards ▮▮▮ and ▮▮▮ were removed' && withheld['card-number'] === 2;
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });

  it('include the test numbers of the issuers', () => {
    for (const card of [
      // Maestro of 12 digits, UnionPay, JCB of 15 digits and Troy.
      '630400000000',
      '8171999927660000',
      '8171 9999 0000 0000 021',
      '2131000000000008',
      '180000000000002',
      '9792000000000001'.replace(/1$/, '3'),
      '4111 1111 1111 1111',
      '4222222222222',
      '5555-5555-5555-4444',
      '2223003122003222',
      '3782 822463 10005',
      '3056 930902 5904',
      '6011.1111.1111.1117',
      '3530111333300000',
      '6331101999990016',
      '５１０５１０５１０５１０５１００',
      '٤١١١١١١١١١١١١١١١',
      '4111\u200d1111\u200b1111\u20601111',
      // As emoji, which are digits with an invisible character, and with accents.
      `4\ufe0f\u20e3${'1'.repeat(15)}`,
      `41\u0331${'1'.repeat(12)}\u033111`,
      '41१1 ١111 １111 ११1१',
    ]) {
      expect(redact(`Card ${card} was declined`)).toEqual({
        text: 'Card ▮▮▮ was declined',
        withheld: { 'card-number': 1 },
      });
    }
  });

  it('are distinguished from other numbers', () => {
    for (const text of [
      // Fails the check of ISO/IEC 7812.
      'Order 4111111111111112 was placed',
      // Passes the check, but no card begins like this.
      'Invoice 1111111111111117 of 2026',
      'From 2026-01-01 to 2026-12-31',
      '2025-12-31 2026-01-04',
      'Call +44 20 7946 0958 or +41 44 668 18 00',
      'Call +1 (555) 010-9999',
      // E.164: at most 15 digits after the sign, even if they pass the check.
      'Call +4222222222222 now',
      'Call +49-151-11311846',
      // Only some brands have cards with 13 or 15 digits.
      'Article 9771234567898 and device 352099001761481',
      'EAN 4006381333931',
      'Speed is now 10000 Mbit/s, was 1000 Mbit/s',
      'Price is 12,500.00 EUR, was 10,000.00 EUR',
      'VLANs 100, 200, 300, 400 and 4093',
      'VLAN 2001 2002 2003 2004',
      'VLAN 4111, 1111, 1111, 1111',
      'VLAN 4111/1111/1111/111',
      'Address 4111:1111:1111:1111::',
      'Between 192.168.100.200 and 192.168.100.201',
      'MAC address 00:1b:44:11:3a:b7',
      'Service 4539148803436467a was updated',
      'Service 550e8400-e29b-41d4-a716-446655440000 was updated',
      'Service 4a111111-1111-4111-8111-111111111116 was updated',
      'Trace 0af7651916cd43dd8448eb211c80319c',
      'Trace 41111111111111114111111111111111',
      'Zeros 0000 0000 0000 0000',
      'Fours 4444444444444444 is no number of anybody',
    ]) {
      expect(redact(text)).toEqual({ text, withheld: {} });
    }
  });

  it('are distinguished from other numbers by the label before them', () => {
    const number = '4222222222222';
    for (const label of [
      'EAN ',
      'EAN:',
      'ean13=',
      'EAN-13: ',
      'GTIN 8 # ',
      'imei2 ',
      '"imei":"',
      '"imsi": "',
      "ICCID = '",
      'MSISDN ',
    ]) {
      const text = `${label}${number} belongs to the device that was ordered again`;
      expect(redact(text)).toEqual({ text, withheld: {} });
    }
    for (const before of ['EAN 7. Card ', 'IMEI, IMSI and ICCID are known. Card ', 'Ocean ']) {
      expect(redact(`${before}${number} is new`).text).toBe(`${before}▮▮▮ is new`);
    }
  });

  it('are not found in UUIDs', () => {
    const property = fc.property(fc.uuid(), (uuid) => redact(`Service ${uuid} updated`).text.includes(uuid));

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });
});
