import { cardDigits, passesLuhn } from '../contract/card-number.ts';
import type { CardBrand, CardRegistration, FieldProblem } from '../contract/index.ts';
import { isBlank } from '../problems/is-blank.ts';
import { expiryProblem } from './card-expiry.ts';

/** Card with plausible details. Only its issuer knows whether it can be charged. */
export interface CheckedCard {
  readonly number: string;
  readonly expiry: string;
  readonly cvv: string;
  readonly holder: string;
  readonly brand: CardBrand;
  readonly lastFour: string;
}

/** Returns the card in the provider's format, or errors, which never repeat card data. */
export function checkCard(
  registration: CardRegistration,
  now: Date,
): { readonly card: CheckedCard } | { readonly errors: readonly FieldProblem[] } {
  const expiry = registration.expiry.replace(/ /g, '');
  const { cvv } = registration;
  const holder = registration.holder.trim();
  const number = cardDigits(registration.number);
  const brand = number === undefined ? undefined : brandOf(number);
  const problems: Record<string, string | null> = {
    holder: isBlank(holder) ? 'Enter the name on the card.' : null,
    number: numberProblem(number),
    expiry: expiryProblem(expiry, now),
    cvv: cvvProblem(cvv, brand?.cvvDigits),
  };
  const errors = Object.entries(problems).flatMap(([member, detail]) =>
    detail === null ? [] : [{ pointer: `#/${member}`, detail }],
  );
  if (errors.length > 0 || number === undefined || brand === undefined) return { errors };
  return { card: { number, expiry, cvv, holder, brand: brand.name, lastFour: number.slice(-4) } };
}

function numberProblem(digits: string | undefined): string | null {
  if (digits === undefined) return 'Enter the number on the front of the card: 12 to 19 digits.';
  if (!passesLuhn(digits)) return 'Check the card number: a digit is wrong.';
  if (!brandOf(digits)) return 'Use a Visa, Mastercard or American Express card.';
  return null;
}

function cvvProblem(cvv: string, digits: number | undefined): string | null {
  const fits = digits === undefined ? /^\d{3,4}$/.test(cvv) : /^\d+$/.test(cvv) && cvv.length === digits;
  return fits ? null : `Enter the ${digits ?? '3 or 4'} digits of the security code.`;
}

interface Brand {
  readonly name: CardBrand;
  /** Pattern of the brand's numbers, by its ISO/IEC 7812 ranges. */
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

export const brandOf = (digits: string): Brand | undefined =>
  BRANDS.find(({ numbers }) => numbers.test(digits));
