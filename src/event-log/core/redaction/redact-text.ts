import { findCardNumbers } from './finders/card-numbers';
import { findCredentials, findInAddresses, findJsonWebTokens } from './finders/credentials';
import { findEncoded } from './finders/encoded-secrets';
import {
  addWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
  NOTHING_WITHHELD,
} from './event-log-withheld';
import type { Finding, SecretFinder } from './finders/finding';
import { findNamedSecrets } from './finders/named-secrets';
import { findOneTimeCodes } from './finders/one-time-codes';
import { type EventLogRedactor, WITHHELD_MARK } from './redactor';
import { asAscii, printable } from './searchable-text';
import { TextTrait, traitsOf } from './text-traits';
import { findVendorKeys } from './finders/vendor-keys';

/** Text without secrets, with a count of what was removed. */
export interface EventLogRedactedText {
  /** Text with `▮▮▮` in place of each secret; ends in `…` if it was cut. */
  readonly text: string;
  /** Number of values removed, by kind. */
  readonly withheld: EventLogWithheld;
}

/** Finders, each with the traits that a text needs for it. If two find the same, the upper one determines the kind. */
const FINDERS: readonly (readonly [trait: number, find: SecretFinder])[] = [
  ...findCredentials.map((find) => [TextTrait.word, find] as const),
  [TextTrait.long, findJsonWebTokens],
  [TextTrait.long, findVendorKeys],
  [TextTrait.long | TextTrait.word, findInAddresses],
  [TextTrait.word, findNamedSecrets],
  [TextTrait.word, findOneTimeCodes],
  [TextTrait.digits, findCardNumbers],
];

/** Maximum number of nested encodings; bounded, so that no text takes long. */
const DEPTH = 4;
/** Characters read beyond the limit, so that a secret on the edge is seen whole. */
const EDGE = 256;

/** Tells at once of most texts that they hold no secret. */
export function isHarmless(text: string, limit: number): boolean {
  return text.length <= limit && traitsOf(text) === 0;
}

/**
 * Removes secrets from a text that is about to be kept.
 *
 * @param text any text
 * @param limit maximum number of characters to keep; a longer text ends in `…`
 * @param rules the application's own redactors, which run last
 * @param seen values that were counted before, in other texts of the same entry; grows
 */
export function redactText(
  text: string,
  limit: number,
  rules: readonly EventLogRedactor[] = [],
  seen = new Set<string>(),
): EventLogRedactedText {
  // Bounded first, so that a long text takes no more time than the part of it that may be kept.
  const bounded = text.length <= limit + EDGE ? text : `${text.slice(0, limit + EDGE)}…`;
  const traits = traitsOf(bounded);
  if (traits === 0 && rules.length === 0 && text.length <= limit) return { text, withheld: NOTHING_WITHHELD };
  const whole = redact(bounded, traits, limit, rules, seen);
  if (whole.text.length <= limit) return whole;
  // Cut off from what followed it, the end of a text may look like a secret for the first time.
  const start = cut(whole.text, limit);
  const part = redact(start, traitsOf(start), limit, rules, seen);
  return { text: cut(part.text, limit), withheld: addWithheld(whole.withheld, part.withheld) };
}

function redact(
  text: string,
  traits: number,
  limit: number,
  rules: readonly EventLogRedactor[],
  seen: Set<string>,
): EventLogRedactedText {
  const most = limit + EDGE;
  const isPlain = (traits & TextTrait.other) === 0;
  const shown = isPlain ? text : printable(text);
  const searched = isPlain ? text : asAscii(shown).slice(0, most);
  const findings = find(searched, isPlain ? traits : traitsOf(searched), rules, DEPTH);
  const found = withhold(searched, findings, seen);
  const { text: clean, withheld } = applyRules(found, rules);
  if (clean === searched) return { text: shown, withheld };
  // Removed text lets the edge move up, where the beginning of a secret may not be recognized.
  const isWhole = searched.length < most;
  return { text: isWhole ? clean : cut(clean, Math.max(1, clean.length - EDGE)), withheld };
}

function find(
  text: string,
  traits: number,
  rules: readonly EventLogRedactor[],
  depth: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (depth > 0 && traits & (TextTrait.long | TextTrait.escape)) {
    findings.push(...findEncoded(text, (decoded) => kindsIn(decoded, rules, depth - 1)));
  }
  for (const [trait, finder] of FINDERS) if (traits & trait) findings.push(...finder(text));
  return findings;
}

function kindsIn(
  decoded: string,
  rules: readonly EventLogRedactor[],
  depth: number,
): readonly EventLogSecretKind[] {
  const traits = traitsOf(decoded);
  if (traits === 0 && rules.length === 0) return [];
  const text = traits & TextTrait.other ? asAscii(decoded) : decoded;
  const found = withhold(text, find(text, traitsOf(text), rules, depth), new Set());
  const counts = Object.entries(applyRules(found, rules).withheld) as [EventLogSecretKind, number][];
  return counts.flatMap(([kind, count]) => Array<EventLogSecretKind>(count).fill(kind));
}

/**
 * Replaces each secret with the mark. One that several finders see, or that occurs twice, counts once; the finder that
 * comes first determines its kind.
 */
function withhold(text: string, findings: readonly Finding[], seen: Set<string>): EventLogRedactedText {
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
    if (!seen.has(value)) for (const kind of kinds) withheld[kind] = (withheld[kind] ?? 0) + 1;
    seen.add(value);
    clean += text.slice(done, start) + WITHHELD_MARK;
    done = end;
  }
  return { text: clean + text.slice(done), withheld };
}

/** Value without the quotes that a finder may have taken for a part of it. */
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
