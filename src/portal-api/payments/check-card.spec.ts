import assert from 'node:assert/strict';

import { cardDigits, passesLuhn } from '../contract/card-number.ts';
import { describe, it } from '../testing/declare.ts';
import { expiryProblem } from './card-expiry.ts';
import { brandOf } from './check-card.ts';
import { TEST_CARDS } from './test-payment-provider.ts';

describe('card numbers', () => {
  it('find every digit that was mistyped', () => {
    const digits = '4242424242424242';
    assert.ok(passesLuhn(digits));
    for (let place = 0; place < digits.length; place++) {
      const wrong = String((Number(digits[place]) + 1) % 10);
      assert.ok(!passesLuhn(digits.slice(0, place) + wrong + digits.slice(place + 1)), `place ${place}`);
    }
  });

  it('are read as people write them, and nothing else is', () => {
    assert.equal(cardDigits('4242 4242-4242 4242'), '4242424242424242');
    for (const text of [
      '',
      '4242',
      '4242 4242 4242 424x',
      '42424242424242424242',
      '４２４２４２４２４２４２４２４２',
    ]) {
      assert.equal(cardDigits(text), undefined, text);
    }
  });

  it('tell their brand at the edges of its ranges', () => {
    const brands: [number: string, brand: string | undefined][] = [
      ['4222222222222', 'Visa'],
      ['42222222222222', undefined],
      ['2220990000000000', undefined],
      ['2221000000000000', 'Mastercard'],
      ['2720990000000000', 'Mastercard'],
      ['2721000000000000', undefined],
      ['5100000000000000', 'Mastercard'],
      ['5600000000000000', undefined],
      ['340000000000000', 'American Express'],
      ['350000000000000', undefined],
    ];
    for (const [number, brand] of brands) assert.equal(brandOf(number)?.name, brand, number);
  });

  it('of the test cards are such as a form lets through', () => {
    for (const { number } of TEST_CARDS) {
      const digits = cardDigits(number);
      assert.ok(digits !== undefined && passesLuhn(digits) && brandOf(digits), number);
    }
  });
});

describe('expiry dates', () => {
  const now = new Date('2026-03-31T23:59:59Z');

  it('hold until the last moment of their month', () => {
    assert.equal(expiryProblem('03/26', now), null);
    assert.equal(
      expiryProblem('03/26', new Date('2026-04-01T00:00:00Z')),
      'The card has expired. Use another card.',
    );
    assert.equal(expiryProblem('12/26', now), null);
  });

  it('are refused when they are no months, or too far away', () => {
    for (const expiry of ['', '13/28', '00/28', '3/28', '03/2028', '0328']) {
      assert.match(expiryProblem(expiry, now) ?? '', /^Enter the expiry date as MM\/YY/, expiry);
    }
    assert.match(expiryProblem('01/70', now) ?? '', /^Check the year/);
  });
});
