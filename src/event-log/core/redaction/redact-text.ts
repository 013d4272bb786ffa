import { findAccountNumbers } from './finders/account-numbers';
import { findInAddresses } from './finders/addresses';
import { findCardNumbers } from './finders/card-numbers';
import { findInCommands } from './finders/commands';
import { findCredentials } from './finders/credentials';
import { findEncoded } from './finders/encoded-secrets';
import {
  addWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
  NOTHING_WITHHELD,
  WITHHELD_MARK,
} from './event-log-withheld';
import type { Finding, SecretFinder } from './finders/finding';
import { findInsertedValues } from './named-secrets/inserted-values';
import { findNamedSecrets } from './named-secrets/named-secrets';
import { findOneTimeCodes } from './finders/one-time-codes';
import { hasSecretWord } from './named-secrets/secret-names';
import { findUserPairs } from './finders/user-pairs';
import { findVendorKeys } from './finders/vendor-keys';
import { asAscii, isPlain, printable } from './searchable-text';
import type { EventLogRedactor } from './with-redaction';

/** Text without secrets, with a count of what was removed. */
export interface EventLogRedactedText {
  /** Text with `▮▮▮` in place of each secret; ends in `…` if it was cut. */
  readonly text: string;
  /** Number of values removed, by kind. */
  readonly withheld: EventLogWithheld;
}

/** Finders of secrets. If two find the same secret, the first one determines the kind. */
const FINDERS: readonly SecretFinder[] = [
  ...findCredentials,
  ...findVendorKeys,
  ...findInAddresses,
  findInCommands,
  findUserPairs,
  findInsertedValues,
  findNamedSecrets,
  ...findOneTimeCodes,
  findAccountNumbers,
  findCardNumbers,
];

/** Words and numbers as people write them. Most texts hold nothing else. No two alternatives match the same text. */
const PLAIN =
  /^(?:(?:[A-ZÀ-Þ]?[a-zß-ÿ]{1,15}|[A-Z]{2,15}s?|[A-Z]|\d{1,8}|[A-Za-z]\d{1,2}|\d{1,2}[A-Z])(?![A-Za-zÀ-ÿ\d])|[ '"](?!-\w)|[.,;:/?=#()[\]_-])*$/;
/** As many digits as a card number, in groups: {@link PLAIN} allows no more than eight in one. */
const MANY_DIGITS = /(?<!\d)\d(?=\d*[^A-Za-z\d,;:]{1,8}\d)(?:[^A-Za-z\d,;:]{0,8}\d){11}/;

/** Maximum number of nested encodings; bounded, so that no text takes long. */
const DEPTH = 4;
/** Characters read beyond the limit, so that a secret on the edge is seen whole. */
const EDGE = 256;

/** Checks quickly whether a text certainly holds no secret, as most texts. */
export function isHarmless(text: string): boolean {
  return PLAIN.test(text) && !hasSecretWord(text) && !MANY_DIGITS.test(text);
}

/**
 * Removes secrets from a text that is about to be kept.
 *
 * @param text any text
 * @param limit maximum number of characters to keep; a longer text ends in `…`
 * @param rules the application's own redactors, which run last
 * @param seen values that were already counted in other texts of the same entry; the function adds to it
 */
export function redactText(
  text: string,
  limit: number,
  rules: readonly EventLogRedactor[] = [],
  seen: string[] = [],
): EventLogRedactedText {
  if (rules.length === 0 && text.length <= limit && isHarmless(text)) {
    return { text, withheld: NOTHING_WITHHELD };
  }
  // Bounded first, so that only the part that may be kept takes time.
  const bounded = text.length <= limit + EDGE ? text : `${text.slice(0, limit + EDGE)}…`;
  const whole = redact(bounded, limit, rules, seen);
  if (whole.text.length <= limit) return whole;
  // Once it is cut off, the end of a text may look like a secret for the first time.
  const part = redact(cut(whole.text, limit), limit, rules, seen);
  return { text: cut(part.text, limit), withheld: addWithheld(whole.withheld, part.withheld) };
}

function redact(
  text: string,
  limit: number,
  rules: readonly EventLogRedactor[],
  seen: string[],
): EventLogRedactedText {
  const most = limit + EDGE;
  const shown = isPlain(text) ? text : printable(text);
  const searched = isPlain(text) ? text : asAscii(shown).slice(0, most);
  const found = withhold(searched, find(searched, rules, DEPTH), seen);
  const { text: clean, withheld } = applyRules(found, rules);
  if (clean === searched) return { text: shown, withheld };
  // The text has become shorter, so the edge is nearer, and a secret that begins there may not have been recognized.
  const isWhole = searched.length < most;
  return { text: isWhole ? clean : cut(clean, Math.max(1, clean.length - EDGE)), withheld };
}

function find(text: string, rules: readonly EventLogRedactor[], depth: number): readonly Finding[] {
  if (isHarmless(text)) return [];
  const encoded = depth > 0 ? findEncoded(text, (decoded) => kindsIn(decoded, rules, depth - 1)) : [];
  return [...encoded, ...FINDERS.flatMap((finder) => finder(text))];
}

function kindsIn(
  decoded: string,
  rules: readonly EventLogRedactor[],
  depth: number,
): readonly EventLogSecretKind[] {
  const text = isPlain(decoded) ? decoded : asAscii(decoded);
  const found = withhold(text, find(text, rules, depth), []);
  const counts = Object.entries(applyRules(found, rules).withheld) as [EventLogSecretKind, number][];
  return counts.flatMap(([kind, count]) => Array<EventLogSecretKind>(count).fill(kind));
}

/**
 * Replaces each secret with the mark. A secret that several finders see, or that occurs twice, counts once; the first
 * finder determines its kind.
 */
function withhold(text: string, findings: readonly Finding[], seen: string[]): EventLogRedactedText {
  if (findings.length === 0) return { text, withheld: NOTHING_WITHHELD };
  const ranked = findings.map((finding, rank) => ({ ...finding, rank }));
  const secrets: { start: number; end: number; rank: number; kinds: readonly EventLogSecretKind[] }[] = [];
  for (const finding of ranked.sort((one, other) => one.start - other.start)) {
    const secret = secrets.at(-1);
    if (!secret || finding.start >= secret.end) {
      secrets.push(finding);
      continue;
    }
    secret.end = Math.max(secret.end, finding.end);
    if (finding.rank < secret.rank) [secret.rank, secret.kinds] = [finding.rank, finding.kinds];
  }
  const withheld: Partial<Record<EventLogSecretKind, number>> = {};
  let clean = '';
  let done = 0;
  for (const { start, end, kinds } of secrets) {
    const value = bareValue(text.slice(start, end));
    if (!seen.includes(value)) for (const kind of kinds) withheld[kind] = (withheld[kind] ?? 0) + 1;
    seen.push(value);
    clean += text.slice(done, start) + WITHHELD_MARK;
    done = end;
  }
  return { text: clean + text.slice(done), withheld };
}

/** Removes the quotes that a finder may have included. */
export function bareValue(value: string): string {
  return value.replace(/^["'`]+|["'`]+$/g, '');
}

function applyRules(
  { text, withheld }: EventLogRedactedText,
  rules: readonly EventLogRedactor[],
): EventLogRedactedText {
  if (rules.length === 0) return { text, withheld };
  let sum = withheld;
  const count = (kind: EventLogSecretKind): string => {
    sum = addWithheld(sum, { [kind]: 1 });
    return WITHHELD_MARK;
  };
  return { text: rules.reduce((clean, rule) => rule(clean, count), text), withheld: sum };
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Not in the middle of a character.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
