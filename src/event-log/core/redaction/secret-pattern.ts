import type { EventLogSecretKind } from './event-log-withheld';
import type { EventLogRedactor } from './redactor';

/** How secrets look. What the pattern's first group matches stays, and may tell the kind. */
export type SecretPattern = readonly [
  kind: EventLogSecretKind | ((lead: string) => EventLogSecretKind | undefined),
  pattern: RegExp,
];

/** Removes whatever looks like this. */
export function redactPatterns(patterns: readonly SecretPattern[]): EventLogRedactor {
  return (text, withhold) =>
    patterns.reduce(
      (clean, [kind, pattern]) =>
        clean.replace(
          pattern,
          (_match, lead: string | undefined = '') =>
            lead + withhold((typeof kind === 'string' ? kind : kind(lead)) ?? 'key'),
        ),
      text,
    );
}
