import { allMatches, type Finding, matchAt } from './finding';

/**
 * A UUID, which may have such digits in it and is left alone, or else 12 digits and more, alone or in groups. Letters
 * behind them, or between them, mean a longer identifier, such as a trace id.
 */
const CANDIDATE =
  /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|(?<!\d[a-z]{0,8})\d(?:[ .-]{0,3}\d){11,}(?![a-z\d])/gi;

/** The groups that are printed on cards, with the same signs between them, but for those of lists and addresses. */
const PRINTED = /(?<!\d)\d{4}([^a-z\d,;:]{1,8})(?:\d{4}\1\d{4}\1\d{4,7}|\d{6}\1\d{4,5})(?![a-z\d])/gi;

/** One number of several; dashes and dots hold its groups together, blanks may. */
const NUMBER = /\d(?:[.-]{0,3}\d)*/g;

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
  for (const { 0: run, index: offset } of allMatches(CANDIDATE, text)) {
    if (/[a-f]/i.test(run) || OTHER.test(text.slice(Math.max(0, offset - 20), offset))) continue;
    const isPhone = text[offset - 1] === '+';
    const numbers = allMatches(NUMBER, run).map(({ 0: number, index }) => ({ number, index }));
    const search = new CardSearch(numbers.map(({ number }) => number.replace(/\D/g, '')));
    // A card number may stand right beside other numbers, such as its expiry date.
    for (let first = 0; first < numbers.length; first++) {
      const last = search.lastOf(first, isPhone && first === 0 ? LONGEST_PHONE + 1 : SHORTEST);
      if (last < 0) continue;
      findings.push(place(offset, numbers[first], numbers[last]));
      first = last;
    }
  }
  for (const { 0: groups, index } of allMatches(PRINTED, text)) {
    const search = new CardSearch([groups.replace(/\D/g, '')]);
    if (search.lastOf(0, SHORTEST) === 0)
      findings.push({ start: index, end: index + groups.length, kinds: ['card-number'] });
  }
  return findings;
}

interface NumberInText {
  readonly number: string;
  readonly index: number;
}

function place(offset: number, first: NumberInText | undefined, last: NumberInText | undefined): Finding {
  return {
    start: offset + (first?.index ?? 0),
    end: offset + (last ? last.index + last.number.length : 0),
    kinds: ['card-number'],
  };
}

/** Looks for card numbers in a row of numbers, with sums that make each look at one of constant cost. */
class CardSearch {
  readonly #digits: string;
  /** Where each number ends. */
  readonly #ends: number[] = [];
  /** The sums of the check of ISO/IEC 7812-1, annex B, up to each digit, with those at odd or at even places doubled. */
  readonly #sums: readonly [number[], number[]] = [[0], [0]];

  constructor(numbers: readonly string[]) {
    this.#digits = numbers.join('');
    let end = 0;
    for (const number of numbers) this.#ends.push((end += number.length));
    for (let at = 0; at < this.#digits.length; at++) {
      const digit = Number(this.#digits[at]);
      const doubled = Number('0246813579'[digit]);
      for (const parity of [0, 1] as const) {
        const sums = this.#sums[parity];
        sums.push((sums[at] ?? 0) + (at % 2 === parity ? doubled : digit));
      }
    }
  }

  /** The last number of the longest card that begins with the number `first`; -1 when there is none. */
  lastOf(first: number, shortest: number): number {
    const start = first === 0 ? 0 : (this.#ends[first - 1] ?? 0);
    let found = -1;
    if (!matchAt(BEGINNING, this.#digits, start)) return found;
    for (let last = first; last < this.#ends.length; last++) {
      const end = this.#ends[last] ?? 0;
      if (end - start > LONGEST) break;
      if (end - start >= shortest && this.#isCard(start, end)) found = last;
    }
    return found;
  }

  #isCard(start: number, end: number): boolean {
    const sums = this.#sums[end % 2 === 0 ? 0 : 1];
    if (((sums[end] ?? 0) - (sums[start] ?? 0)) % 10 !== 0) return false;
    const beginning = BEGINNINGS.get(end - start);
    if (!beginning || !matchAt(beginning, this.#digits, start)) return false;
    return !/^(.)\1*$/.test(this.#digits.slice(start, end));
  }
}
