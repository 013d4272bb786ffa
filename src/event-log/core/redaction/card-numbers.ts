import type { Redactor } from './redactor';

/**
 * A UUID, which may have such digits in it and is left alone, or else 12 digits and more, alone or in groups. Letters
 * right beside them mean a longer identifier, such as a trace id.
 */
const CANDIDATE =
  /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|(?<![a-z\d])\d(?:[ .-]{0,3}\d){11,}(?![a-z\d])/gi;

/** One number of several; dashes and dots hold its groups together, blanks may. */
const NUMBER = /\d(?:[.-]{0,3}\d)*/g;

/** How the cards in use begin (ISO/IEC 7812); 12 digits are rare enough to be taken for other numbers. */
const CARD = /^(?:[3-6]|2(?:20[0-4]|2(?:2[1-9]|[3-9])|[3-6]|7(?:[01]|20)))\d{12,}$|^(?:50|5[6-9]|6)\d{10}$/;
const LONGEST = 19;
/** The longest telephone number with its `+` (ITU-T E.164). */
const LONGEST_PHONE = 15;

/** Removes payment card numbers (PCI DSS: a primary account number must not be readable). */
export const redactCardNumbers: Redactor = (text, withhold) =>
  text.replace(CANDIDATE, (candidate, offset: number) => {
    if (/[a-f]/i.test(candidate)) return candidate;
    const isPhone = text[offset - 1] === '+';
    return redactRun(candidate, isPhone, () => withhold('card-number'));
  });

/** A card number may stand right beside other numbers, such as its expiry date. */
function redactRun(run: string, isPhone: boolean, withhold: () => string): string {
  const numbers = [...run.matchAll(NUMBER)].map(({ 0: text, index }) => ({
    digits: text.replace(/\D/g, ''),
    start: index,
    end: index + text.length,
  }));
  let clean = '';
  let done = 0;
  for (const [place, { start }] of numbers.entries()) {
    if (start < done) continue;
    const end = endOfCard(numbers.slice(place, place + LONGEST), isPhone && place === 0 ? LONGEST_PHONE : 0);
    if (end === undefined) continue;
    clean += run.slice(done, start) + withhold();
    done = end;
  }
  return clean + run.slice(done);
}

/** Where the longest card number ends that begins with the first of these numbers. */
function endOfCard(
  numbers: readonly { readonly digits: string; readonly end: number }[],
  longerThan: number,
): number | undefined {
  let digits = '';
  let found: number | undefined;
  for (const number of numbers) {
    digits += number.digits;
    if (digits.length > LONGEST) break;
    if (digits.length > longerThan && isCardNumber(digits)) found = number.end;
  }
  return found;
}

function isCardNumber(digits: string): boolean {
  return CARD.test(digits) && passesLuhn(digits) && !isOneDigit(digits);
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
