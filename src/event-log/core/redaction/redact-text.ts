import { redactCardNumbers } from './card-numbers';
import { redactEncoded } from './encoded-secrets';
import {
  addWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
  NOTHING_WITHHELD,
} from './event-log-withheld';
import { isPlainWords } from './is-plain-words';
import { NAMED_SECRETS } from './named-secrets';
import { type EventLogRedactor, WITHHELD_MARK } from './redactor';
import { redactPatterns } from './secret-pattern';
import { TOKENS } from './tokens';

/** A text without secrets, and the receipt of what was removed. */
export interface EventLogRedactedText {
  readonly text: string;
  readonly withheld: EventLogWithheld;
}

/** Named secrets go first: they say most exactly what a value is. */
const NET: readonly EventLogRedactor[] = [redactPatterns([...TOKENS, ...NAMED_SECRETS]), redactCardNumbers];

/** Control characters would let a text forge lines; halves of characters would make it no text at all. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/** Bidirectional overrides would let a text show other than it is; the others are not seen at all. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
const PLAIN = /^[\u0020-\u007e]*$/;

/**
 * Removes what must not be seen from a text that is about to be kept.
 *
 * @param text any text
 * @param limit the most characters to keep; a longer text ends in `…`
 * @param rules the application's own redactors, which run after the net
 */
export function redactText(
  text: string,
  limit: number,
  rules: readonly EventLogRedactor[] = [],
): EventLogRedactedText {
  if (rules.length === 0 && text.length <= limit && isPlainWords(text)) {
    return { text, withheld: NOTHING_WITHHELD };
  }
  const whole = redact(text, limit, rules, DEPTH);
  if (whole.text.length <= limit) return whole;
  // Cut off from what came after it, an end may look like a secret that was none before.
  const part = redact(cut(whole.text, limit), limit, rules, DEPTH);
  return { text: cut(part.text, limit), withheld: addWithheld(whole.withheld, part.withheld) };
}

/** How often a secret may have been encoded; bounded, so that no text takes long. */
const DEPTH = 4;

function redact(
  text: string,
  limit: number,
  rules: readonly EventLogRedactor[],
  depth: number,
): EventLogRedactedText {
  const plain = PLAIN.test(text);
  const printable = plain ? text : text.replace(INVISIBLE, '').replace(UNPRINTABLE, ' ');
  const searchable = plain ? text : asAscii(printable);
  let withheld = NOTHING_WITHHELD;
  const withhold = (kind: EventLogSecretKind): string => {
    withheld = addWithheld(withheld, { [kind]: 1 });
    return WITHHELD_MARK;
  };
  // Bounded before the patterns see it, with room beyond the limit so that a secret on the edge is seen whole.
  const bounded = searchable.slice(0, limit + EDGE);
  let clean = bounded;
  if (depth > 0) {
    // First, since what is removed from the midst of something encoded would leave the rest unreadable.
    clean = redactEncoded(clean, (decoded) => {
      const { withheld: found } = redact(decoded, limit, rules, depth - 1);
      withheld = addWithheld(withheld, found);
      return found !== NOTHING_WITHHELD;
    });
  }
  for (const rule of [...NET, ...rules]) clean = rule(clean, withhold);
  if (clean === bounded) return { text: printable, withheld };
  // What was removed makes room for the edge, where the beginning of a secret may not be known for one.
  const isWhole = bounded.length === searchable.length;
  return { text: isWhole ? clean : cut(clean, Math.max(1, clean.length - EDGE)), withheld };
}

const EDGE = 256;

/**
 * The same text as the patterns expect it: what looks alike as ASCII, and nothing invisible in between. But for the
 * sign that a text was cut.
 */
export function asAscii(text: string): string {
  return text
    .replace(/[^…]+/g, (part) => part.normalize('NFKC'))
    .replace(/\p{Cf}+|(?<=\w)\p{M}+/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Unicode lays the ten digits of a script out in a row. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Not in the middle of a character.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
