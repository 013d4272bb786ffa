import { redactCardNumbers } from './card-numbers';
import {
  addWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
  NOTHING_WITHHELD,
} from './event-log-withheld';
import { redactNamedSecrets } from './named-secrets';
import { type Redactor, WITHHELD_MARK } from './redactor';
import { redactTokens } from './tokens';

/** A text without secrets, and the receipt of what was removed. */
export interface RedactedText {
  readonly text: string;
  readonly withheld: EventLogWithheld;
}

/** Named secrets go first: they say most exactly what a value is. */
const NET: readonly Redactor[] = [redactTokens, redactNamedSecrets, redactCardNumbers];

/**
 * What any secret that the net catches has in it. Most texts have nothing of it, and are let through after this one
 * test, which is what keeps appending cheap.
 */
const SUSPICIOUS =
  /\d(?:[ \-.]?\d){5}|eyJ|-----BEGIN|:\/\/|_|bearer|basic|pass|pwd|secret|token|key|psk|license|cloud|cookie|session|cvv|cvc|csc|otp|mfa|pin|code|AKIA|ASIA|AIza|glpat|xox/i;

/** Control characters would let a text forge lines; bidirectional overrides would let it show other than it is. */
// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const PLAIN = /^[\u0020-\u007e]*$/;

/**
 * Removes what must not be seen from a text that is about to be kept.
 *
 * @param text any text
 * @param limit the most characters to keep; a longer text ends in `…`
 * @param rules the application's own redactors, which run after the net
 */
export function redactText(text: string, limit: number, rules: readonly Redactor[] = []): RedactedText {
  const plain = PLAIN.test(text);
  const printable = plain ? text : text.replace(INVISIBLE, '').replace(UNPRINTABLE, ' ');
  const searchable = plain ? text : withAsciiDigits(printable);
  if (rules.length === 0 && !SUSPICIOUS.test(searchable)) {
    return { text: cut(printable, limit), withheld: NOTHING_WITHHELD };
  }
  let withheld = NOTHING_WITHHELD;
  const withhold = (kind: EventLogSecretKind): string => {
    withheld = addWithheld(withheld, { [kind]: 1 });
    return WITHHELD_MARK;
  };
  // Bounded before the patterns see it, with room beyond the limit so that a secret on the edge is seen whole.
  let clean = searchable.slice(0, limit + EDGE);
  for (const redact of [...NET, ...rules]) clean = redact(clean, withhold);
  return { text: cut(withheld === NOTHING_WITHHELD ? printable : clean, limit), withheld };
}

const EDGE = 256;

/** The same text with the digits of every script as ASCII ones, which is what the patterns expect. */
function withAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Unicode lays the ten digits of a script out in a row; the styled Latin ones, rows side by side, fold to ASCII. */
function digitValue(digit: string): number {
  const folded = digit.normalize('NFKC');
  if (/^[0-9]$/.test(folded)) return Number(folded);
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
