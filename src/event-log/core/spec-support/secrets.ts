import * as fc from 'fast-check';

import { groupedCardNumbers } from './card-number-arbitrary';
import { encode } from './encodings';

const characters = (pattern: RegExp) => fc.stringMatching(pattern);

const jwts = fc
  .tuple(fc.constantFrom('HS256', 'RS256', 'none'), fc.uuid(), characters(/^[\w-]{20,60}$/))
  .map(([alg, sub, signature]) =>
    [btoa(JSON.stringify({ alg })), btoa(JSON.stringify({ sub })), signature].join('.').replace(/=/g, ''),
  );

/** For specs: a sentence and the secret in it. */
export const secrets: fc.Arbitrary<readonly [text: string, secret: string]> = fc.oneof(
  groupedCardNumbers.map((card) => [`Card ${card} was declined`, card] as const),
  fc.uuid().map((key) => [`New service key [${key}] generated`, key] as const),
  characters(/^[\w!#*+.~-]{6,30}$/).map((value) => [`password=${value} was sent`, value] as const),
  characters(/^[\w!#*+.~-]{6,30}$/).map(
    (value) => [JSON.stringify({ passphrase: value, port: 7 }), value] as const,
  ),
  fc.uuid().map((token) => [`Authorization: Bearer ${token}`, token] as const),
  jwts.map((jwt) => [`Sent ${jwt} along`, jwt] as const),
  characters(/^[A-Z0-9]{16}$/).map((key) => [`Key AKIA${key} was refused`, key] as const),
  characters(/^\d{6}$/).map((code) => [`Your one-time code is ${code}`, code] as const),
);

/** For specs: checks whether a value holds a secret in any text, plain or after these encodings. */
export function holds(value: unknown, secret: string, names: readonly string[] = []): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [secret, encode(secret, names)].some((form) => text.includes(form));
}
