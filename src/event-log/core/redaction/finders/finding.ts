import type { EventLogSecretKind } from '../event-log-withheld';

/** Position of a secret in a text. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** Kind of the secret; for encoded text, the kinds of all secrets in it. */
  readonly kinds: readonly EventLogSecretKind[];
}

/** Finds one kind of secret in a text. */
export type SecretFinder = (text: string) => readonly Finding[];

/**
 * Makes a finder from an expression. Its first group is not secret; the rest of the match is.
 *
 * @param isSecret checks the value further
 */
export function findByPattern(
  kind: EventLogSecretKind,
  pattern: RegExp,
  isSecret: (value: string, match: RegExpExecArray) => boolean = () => true,
): SecretFinder {
  return (text) =>
    allMatches(pattern, text).flatMap((match) => {
      const start = match.index + (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      return isSecret(text.slice(start, end), match) ? [{ start, end, kinds: [kind] }] : [];
    });
}

/** Matches a sticky expression at a position. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Faster than `matchAll()`, which copies the expression each time. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NO_MATCHES;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
