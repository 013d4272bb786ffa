import type { CardBrand } from '../contract/index.ts';

interface Brand {
  readonly name: CardBrand;
  /** Its numbers, by the ranges of ISO/IEC 7812 that it owns. */
  readonly numbers: RegExp;
  readonly cvvDigits: number;
}

const BRANDS: readonly Brand[] = [
  { name: 'Visa', numbers: /^4(\d{12}|\d{15}|\d{18})$/, cvvDigits: 3 },
  {
    name: 'Mastercard',
    numbers: /^(5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/,
    cvvDigits: 3,
  },
  { name: 'American Express', numbers: /^3[47]\d{13}$/, cvvDigits: 4 },
];

/** The digits of a card number as people write it, in groups; undefined where there is anything else in it. */
export function cardDigits(number: string): string | undefined {
  const digits = number.replace(/[ -]/g, '');
  return /^\d{12,19}$/.test(digits) ? digits : undefined;
}

export const brandOf = (digits: string): Brand | undefined =>
  BRANDS.find(({ numbers }) => numbers.test(digits));

/** The check of ISO/IEC 7812-1, annex B: finds any single digit that was mistyped. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
