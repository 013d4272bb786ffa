import type { EventLogSecretKind } from './event-log-withheld';

/** A place in a text that holds a secret. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** One kind, or those of everything in it when it is encoded. */
  readonly kinds: readonly EventLogSecretKind[];
}

/** Finds one kind of secret in a text. */
export type SecretFinder = (text: string) => readonly Finding[];

/** Findings by an expression: what its first group matches is part of the text, and the rest of the match is secret. */
export function findByPattern(kind: EventLogSecretKind, pattern: RegExp): SecretFinder {
  return (text) =>
    allMatches(pattern, text).map(({ 0: match, 1: lead = '', index }) => ({
      start: index + lead.length,
      end: index + match.length,
      kinds: [kind],
    }));
}

/** What a sticky expression matches at a place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** As `matchAll()`, which copies the expression each time. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NO_MATCHES;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
