import { allMatches, type Finding, matchAt } from './finding';

/**
 * A UUID, which may contain such digits and is left alone, or 12 or more digits, grouped or not. Letters after or
 * between them indicate a longer identifier, such as a trace id.
 */
const CANDIDATE =
  /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|(?<!\d[a-z]{0,8})\d(?:[ .-]{0,3}\d){11,}(?![a-z\d])/gi;

/** Groups as printed on cards, with the same separator between them, except those of lists and addresses. */
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
  ).map(([length, beginning]): [number, RegExp] => [length, new RegExp(beginning, 'y')]),
);
/** First digits of any card, which rule out most numbers. */
const BEGINNING = /[3-6]|2[0-7]|1800|81|9792/y;
const SHORTEST = 12;
const LONGEST = 19;
/** Most digits of a telephone number after its `+` (ITU-T E.164). */
const LONGEST_PHONE = 15;
/** Labels of other numbers with as many digits. */
const OTHER = /\b(?:ean|gtin|upc|isbn|imei|iccid|imsi)(?:[ -]?\d{1,2})?["']?[\s:#=-]*["']?$/i;

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
  return findings;
}

/**
 * Finds the longest cards in a run of digits, from left to right: one may be right next to other numbers, such as its
 * expiry date. Dashes and dots always join the groups of a number; blanks may.
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
 * Running checksums of ISO/IEC 7812-1, annex B: one with the digits at even places doubled, one with those at odd
 * places. With them, checking any part of the digits takes constant time.
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
