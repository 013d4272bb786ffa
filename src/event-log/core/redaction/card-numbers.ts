import type { EventLogRedactor } from './redactor';

/**
 * A UUID, which may have such digits in it and is left alone, or else 12 digits and more, alone or in groups. Letters
 * behind them, or between them, mean a longer identifier, such as a trace id.
 */
const CANDIDATE =
  /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|(?<!\d[a-z]*)\d(?:[ .-]{0,3}\d){11,}(?![a-z\d])/gi;

/** The groups that are printed on cards, with the same signs between them, but for those of lists and addresses. */
const PRINTED = /(?<!\d)\d{4}([^a-z\d,;:]{1,8})(?:\d{4}\1\d{4}\1\d{4,7}|\d{6}\1\d{4,5})(?![a-z\d])/gi;

/** One number of several; dashes and dots hold its groups together, blanks may. */
const NUMBER = /\d(?:[.-]{0,3}\d)*/g;

/** How the cards in use begin (ISO/IEC 7812); 12 digits are rare enough to be taken for other numbers. */
const CARD = /^(?:[3-6]|2(?:20[0-4]|2(?:2[1-9]|[3-9])|[3-6]|7(?:[01]|20)))\d{12,}$|^(?:50|5[6-9]|6)\d{10}$/;
const LONGEST = 19;
/** The longest telephone number with its `+` (ITU-T E.164). */
const LONGEST_PHONE = 15;

/** Removes payment card numbers (PCI DSS: a primary account number must not be readable). */
export const redactCardNumbers: EventLogRedactor = (text, withhold) =>
  text
    .replace(CANDIDATE, (run, offset: number) => {
      if (/[a-f]/i.test(run)) return run;
      const isPhone = text[offset - 1] === '+';
      const numbers = [...run.matchAll(NUMBER)];
      let clean = '';
      let done = 0;
      // A card number may stand right beside other numbers, such as its expiry date.
      for (const [place, { index }] of numbers.entries()) {
        if (index < done) continue;
        const end = endOfCard(numbers.slice(place), isPhone && place === 0 ? LONGEST_PHONE : 0);
        if (end === 0) continue;
        clean += run.slice(done, index) + withhold('card-number');
        done = end;
      }
      return clean + run.slice(done);
    })
    .replace(PRINTED, (groups) =>
      isCardNumber(groups.replace(/\D/g, '')) ? withhold('card-number') : groups,
    );

/** Where the longest card number ends that begins with the first of these numbers; 0 when there is none. */
function endOfCard(numbers: readonly RegExpExecArray[], longerThan: number): number {
  let digits = '';
  let end = 0;
  for (const { 0: number, index } of numbers) {
    digits += number.replace(/\D/g, '');
    if (digits.length > LONGEST) break;
    if (digits.length > longerThan && isCardNumber(digits)) end = index + number.length;
  }
  return end;
}

function isCardNumber(digits: string): boolean {
  return CARD.test(digits) && passesLuhn(digits) && !/^(.)\1*$/.test(digits);
}

/** The check of ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  const doubled = '0246813579';
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, place) => total + Number(place % 2 === 1 ? doubled[digit] : digit), 0);
  return sum % 10 === 0;
}
