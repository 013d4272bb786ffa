import type { Redactor } from './redactor';

/**
 * 12 to 19 digits, alone or in groups by single spaces, dashes or dots, that begin as the cards of ISO/IEC 7812 in
 * use do. Letters and digits around them mean a longer identifier, such as a trace id, and are left alone.
 */
const CANDIDATE = /(?<![\p{L}\d]|[\p{L}\d][-.])[2-6](?:[ \-.]?\d){11,18}(?![\p{L}\d]|[-.][\p{L}\d])/gu;

/** Removes payment card numbers (PCI DSS: a primary account number must not be readable). */
export const redactCardNumbers: Redactor = (text, withhold) =>
  text.replace(CANDIDATE, (candidate) => {
    const digits = candidate.replace(/\D/g, '');
    return isCardNumber(digits) ? withhold('card-number') : candidate;
  });

function isCardNumber(digits: string): boolean {
  return digits.length >= 12 && digits.length <= 19 && passesLuhn(digits) && !isOneDigit(digits);
}

/** The check of ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isOneDigit(digits: string): boolean {
  return digits === digits.charAt(0).repeat(digits.length);
}
