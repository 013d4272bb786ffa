import { allMatches, type Finding, matchAt } from './finding';

/**
 * 12 or more digits, grouped or not, or a UUID, which may contain such digits and is left alone. Letters after or between
 * the digits indicate a longer identifier, such as a trace id, except the `D` of a magnetic stripe (ISO/IEC 7813).
 */
const CANDIDATE =
  /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|(?<!\d[a-z]{0,8})\d(?:[ .-]{0,3}\d){11,}(?![a-ce-z\d]|d(?!\d{7}))/gi;

/** Groups as printed on cards, with the same separator between them, but not one of lists and addresses. */
const PRINTED = /(?<!\d)\d{4}([^a-z\d,;:]{1,8})(?:\d{4}\1\d{4}\1\d{4,7}|\d{6}\1\d{4,5})(?![a-z\d])/gi;

/** Prefixes of the cards in use (ISO/IEC 7812), by number of digits: each brand has its own. */
const MAESTRO = '50[0-8]|5[6-8]|6[37]';
const BEGINNINGS = new Map(
  (
    [
      [12, MAESTRO],
      [13, `4|${MAESTRO}`],
      [14, `3(?:0[0-59]|[689])|${MAESTRO}`],
      [15, `3[47]|2131|1800|${MAESTRO}`],
      [16, '[456]|3[05689]|2(?:131|20[0-4]|2(?:2[1-9]|[3-9])|[3-6]|7(?:[01]|20))|1800|81|9792'],
      [17, '[56]|3[05689]|220[0-4]|81'],
      [18, '[456]|3[05689]|220[0-4]|81'],
      [19, '[456]|3[05689]|220[0-4]|81'],
    ] as const
  ).map(([length, beginning]): [number, RegExp] => [length, new RegExp(`^(?:${beginning})`)]),
);
/** First digits of cards of any length, which rule out most numbers. */
const BEGINNING = /[3-6]|2[0-7]|1800|81|9792/y;
const DIGIT = /\d/g;
const SHORTEST = 12;
const LONGEST = 19;
/** Longest telephone number after a `+` (ITU-T E.164). */
const LONGEST_PHONE = 15;
/** Date of expiry and security code after a number: `04/29 123`, `|0429|123`. */
const EXPIRY =
  /(?:[\s|,;/]{1,3}(?:exp|valid)[a-z]{0,8}[\s:.]{0,3}|[\s|,;/]{1,3})(?:0[1-9]|1[0-2])[/| -]{0,2}(?:20)?[2-4]\d[\s|,;/]{1,3}(?=\d{3,4}(?!\w))/iy;
/** Labels of other numbers with as many digits. */
const OTHER = /\b(?:ean|gtin|upc|isbn|imei|iccid|imsi|msisdn)(?:[ -]?\d{1,2})?["']?[\s:#=-]*["']?$/i;

/** Finds payment card numbers (PCI DSS: a primary account number must not be readable). */
export function findCardNumbers(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { 0: run, index } of allMatches(CANDIDATE, text)) {
    if (/[a-f]/i.test(run) || OTHER.test(text.slice(Math.max(0, index - 20), index))) continue;
    findings.push(...cardsIn(run, index, text[index - 1] === '+' ? LONGEST_PHONE + 1 : SHORTEST));
  }
  for (const { 0: groups, index } of allMatches(PRINTED, text)) {
    if (cardsIn(groups.replace(/\D/g, ''), 0, SHORTEST).length > 0) {
      findings.push({ start: index, end: index + groups.length, kinds: ['card-number'] });
    }
  }
  return [...findings, ...findings.flatMap(({ end }) => codeAfter(text, end))];
}

/** Finds the security code beside a card number. */
function codeAfter(text: string, end: number): readonly Finding[] {
  const expiry = matchAt(EXPIRY, text, end);
  const start = end + (expiry?.[0].length ?? 0);
  const code = expiry && /^\d{3,4}/.exec(text.slice(start, start + 4))?.[0];
  return code ? [{ start, end: start + code.length, kinds: ['security-code'] }] : [];
}

/**
 * Finds the longest card numbers in a run of digits, from left to right, since other numbers may follow directly, such
 * as the expiry date. Dashes and dots always join the groups of a number; blanks may separate two numbers.
 */
function cardsIn(run: string, offset: number, shortestOfFirst: number): readonly Finding[] {
  const places = allMatches(DIGIT, run).map(({ index }) => index);
  const digits = run.replace(/\D/g, '');
  const isBound = (place: number) => place === 0 || run.slice(places[place - 1], places[place]).includes(' ');
  const findings: Finding[] = [];
  for (let first = 0; first <= digits.length - SHORTEST; first++) {
    if (!matchAt(BEGINNING, digits, first) || !isBound(first)) continue;
    const shortest = first === 0 ? shortestOfFirst : SHORTEST;
    for (let length = Math.min(LONGEST, digits.length - first); length >= shortest; length--) {
      const end = first + length;
      if (!isCard(digits.slice(first, end)) || (end < digits.length && !isBound(end))) continue;
      const [start = 0, last = 0] = [places[first], places[end - 1]];
      findings.push({ start: offset + start, end: offset + last + 1, kinds: ['card-number'] });
      first = end - 1;
      break;
    }
  }
  return findings;
}

/** Checks whether digits have the beginning of a card of that length, and the checksum of ISO/IEC 7812-1, annex B. */
function isCard(digits: string): boolean {
  if (!BEGINNINGS.get(digits.length)?.test(digits) || /^(.)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[at]) * (1 + ((digits.length - at + 1) % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
