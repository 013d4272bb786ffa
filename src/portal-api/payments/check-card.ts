import type { CardBrand, CardRegistration, FieldProblem } from '../contract/index.ts';
import { expiryProblem } from './card-expiry.ts';
import { brandOf, cardDigits, passesLuhn } from './card-number.ts';

/** A card whose details make sense. Whether it can be charged only its issuer knows. */
export interface CheckedCard {
  readonly number: string;
  readonly expiry: string;
  readonly cvv: string;
  readonly holder: string;
  readonly brand: CardBrand;
  readonly lastFour: string;
}

/** The card in the form that the provider takes, or what is wrong with it. Nothing of the card is in the words. */
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
    holder: holder ? null : 'Enter the name on the card.',
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
