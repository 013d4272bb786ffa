import { cardDigits, passesLuhn } from '../../portal-api/contract/card-number.ts';

/**
 * Returns the mistake in a card number, or `undefined`. Checks the length and the Luhn digit (ISO/IEC 7812-1); the issuer
 * decides whether the card exists.
 */
export function cardNumberProblem(number: string): string | undefined {
  const digits = cardDigits(number);
  if (digits === undefined) return 'Enter the number on the front of the card: 12 to 19 digits.';
  return passesLuhn(digits) ? undefined : 'Check the card number: a digit is wrong.';
}

/** Returns the mistake in an expiry date (`MM/YY`), or `undefined`. */
export function cardExpiryProblem(expiry: string, now: Date): string | undefined {
  const [, month, year] = /^(0[1-9]|1[0-2]) ?\/ ?(\d{2})$/.exec(expiry.trim()) ?? [];
  if (!month || !year) return 'Enter the expiry date as MM/YY, such as 04/29.';
  // Valid until the end of the month.
  return Date.UTC(2000 + Number(year), Number(month), 1) <= now.getTime()
    ? 'The card has expired. Use another card.'
    : undefined;
}

/** Returns the mistake in the security code of the card with this number, or `undefined`. */
export function cvvProblem(cvv: string, number: string): string | undefined {
  const digits = cvvDigits(number);
  return /^\d+$/.test(cvv) && cvv.length === digits
    ? undefined
    : `Enter the ${digits} digits of the security code.`;
}

/** Length of the security code: four digits for American Express, three for all others. */
export function cvvDigits(number: string): number {
  return /^3[47]/.test(number.trim()) ? 4 : 3;
}
