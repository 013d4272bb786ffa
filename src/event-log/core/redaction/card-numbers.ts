import { allMatches, type Finding, matchAt } from './finding';

/**
 * A UUID, which may have such digits in it and is left alone, or else 12 digits and more, alone or in groups. Letters
 * behind them, or between them, mean a longer identifier, such as a trace id.
 */
const CANDIDATE =
  /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|(?<!\d[a-z]{0,8})\d(?:[ .-]{0,3}\d){11,}(?![a-z\d])/gi;

/** The groups that are printed on cards, with the same signs between them, but for those of lists and addresses. */
const PRINTED = /(?<!\d)\d{4}([^a-z\d,;:]{1,8})(?:\d{4}\1\d{4}\1\d{4,7}|\d{6}\1\d{4,5})(?![a-z\d])/gi;

/** How the cards in use begin (ISO/IEC 7812), by the number of their digits: each brand has its own. */
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
  ).map(([length, beginning]): [number, RegExp] => [length, new RegExp(beginning, 'y')]),
);
/** Most numbers begin as no card does. */
const BEGINNING = /[3-6]|2[0-7]|1800|81|9792/y;
const SHORTEST = 12;
const LONGEST = 19;
/** The longest telephone number with its `+` (ITU-T E.164). */
const LONGEST_PHONE = 15;
/** Other numbers with such digits, which say what they are. */
const OTHER = /\b(?:ean|gtin|upc|isbn|imei|iccid|imsi)(?:[ -]?\d{1,2})?["']?[\s:#=-]*["']?$/i;

/** Payment card numbers (PCI DSS: a primary account number must not be readable). */
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
  return findings;
}

/**
 * The longest cards of a row of numbers, from left to right: one may stand right beside other numbers, such as its expiry
 * date. Dashes and dots hold the groups of a number together, blanks may.
 */
function cardsIn(run: string, offset: number, shortestOfFirst: number): readonly Finding[] {
  const places = placesOfDigits(run);
  const digits = run.replace(/\D/g, '');
  const isBound = (place: number) => place === 0 || run.slice(places[place - 1], places[place]).includes(' ');
  const sums = luhnSums(digits);
  const findings: Finding[] = [];
  for (let first = 0; first <= digits.length - SHORTEST; first++) {
    if (!matchAt(BEGINNING, digits, first) || !isBound(first)) continue;
    const shortest = first === 0 ? shortestOfFirst : SHORTEST;
    for (let length = Math.min(LONGEST, digits.length - first); length >= shortest; length--) {
      const end = first + length;
      if (!isCard(digits, sums, first, end) || (end < digits.length && !isBound(end))) continue;
      const [start = 0, last = 0] = [places[first], places[end - 1]];
      findings.push({ start: offset + start, end: offset + last + 1, kinds: ['card-number'] });
      first = end - 1;
      break;
    }
  }
  return findings;
}

function placesOfDigits(run: string): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < run.length; place++) {
    const code = run.charCodeAt(place);
    if (code >= 0x30 && code <= 0x39) places.push(place);
  }
  return places;
}

type Sums = readonly [Uint16Array, Uint16Array];

/**
 * The sums of the check of ISO/IEC 7812-1, annex B, up to each digit: with those at even places doubled, and with those at
 * odd ones. So the check of any part of the digits costs the same.
 */
function luhnSums(digits: string): Sums {
  const sums = [new Uint16Array(digits.length + 1), new Uint16Array(digits.length + 1)] as const;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 0x30;
    const doubled = digit > 4 ? 2 * digit - 9 : 2 * digit;
    sums[0][at + 1] = (sums[0][at] ?? 0) + (at % 2 === 0 ? doubled : digit);
    sums[1][at + 1] = (sums[1][at] ?? 0) + (at % 2 === 1 ? doubled : digit);
  }
  return sums;
}

function isCard(digits: string, sums: Sums, start: number, end: number): boolean {
  const sum = sums[end % 2 === 0 ? 0 : 1];
  if (((sum[end] ?? 0) - (sum[start] ?? 0)) % 10 !== 0) return false;
  const beginning = BEGINNINGS.get(end - start);
  if (!beginning || !matchAt(beginning, digits, start)) return false;
  return !/^(.)\1*$/.test(digits.slice(start, end));
}
