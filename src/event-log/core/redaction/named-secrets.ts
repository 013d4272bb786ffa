import type { EventLogSecretKind } from './event-log-withheld';
import { type Redactor, WITHHELD_MARK } from './redactor';

/** Names that announce a secret, in texts (`pairing key`), JSON (`pairingKey`) and queries (`pairing_key`). */
const NAMES: readonly (readonly [EventLogSecretKind, string])[] = [
  ['password', String.raw`\w*pass[ _-]?(?:word|phrase|code)|passwd|pwd`],
  ['security-code', 'cvv2?|cvc2?|csc|(?:card )?(?:security|verification)[ _-]?(?:code|value)'],
  ['one-time-code', 'otp|totp|mfa[ _-]?code|(?:one[ _-]?time|recovery|authentication|login)[ _-]?code|pin'],
  [
    'key',
    '(?:api|auth|access|account|pairing|private|secret|service|shared|pre[ _-]?shared|encryption|signing|license)[ _-]?key|psk|license[ _-]?data|cloud[ _-]?init',
  ],
  ['token', String.raw`\w*token|\w*secret|session[ _-]?id|cookie`],
];

/** Quotes and brackets around a value end it, as blanks and separators do. */
const OPEN = String.raw`["'\[({<]`;
const IN_VALUE = String.raw`[^\s"'\[\](){}<>,;&]`;

/**
 * The more clearly a text says that a value follows, the less the value itself must look like a secret: so
 * `password=hunter` goes, and "Password is required" and "Service key created" stay.
 */
const VALUES = [
  String.raw`["'\])]*\s*[:=]\s*${OPEN}*)(?:${IN_VALUE}{2,}`,
  String.raw`(?:\s+(?:is|was)\s+${OPEN}*|\s*${OPEN}+))(?:(?=${IN_VALUE}*\d)${IN_VALUE}{3,}`,
  String.raw`\s+)(?:(?=[\w+/=-]*\d)[\w+/=-]{12,}`,
];

const PATTERNS = NAMES.flatMap(([kind, names]) =>
  VALUES.map((value) => [kind, new RegExp(`((?<![a-z])(?:${names})s?(?![a-z])${value})`, 'gi')] as const),
);

/** Query parameters that carry a secret under a name which means nothing elsewhere. */
const QUERY_KEY = /([?&](?:key|k|code|sig|signature|auth|state)=)[^&\s#"']+/gi;

/** Card security codes and one-time codes are spoken with just a space: "CVV 123", "code 123456". */
const SPOKEN_CODE = /\b(cvv2?|cvc2?|csc|otp|pin)(\s+)\d{3,8}\b/gi;
const SENT_CODE = /\b(code)((?:\s+is)?[\s:=]+)\d{6,8}\b|\b\d{6}(?=\s+is your\b)/gi;

/** Removes values whose name says that they are secret, and keeps the name. */
export const redactNamedSecrets: Redactor = (text, withhold) => {
  let clean = text.replace(QUERY_KEY, (_match, name: string) => `${name}${withhold('key')}`);
  for (const [kind, pattern] of PATTERNS) {
    clean = clean.replace(pattern, (match, name: string) =>
      match.startsWith(WITHHELD_MARK, name.length) ? match : `${name}${withhold(kind)}`,
    );
  }
  return clean
    .replace(
      SPOKEN_CODE,
      (_match, name: string, space: string) =>
        `${name}${space}${withhold(/^c/i.test(name) ? 'security-code' : 'one-time-code')}`,
    )
    .replace(
      SENT_CODE,
      (_match, name: string | undefined, sign: string | undefined) =>
        `${name ?? ''}${sign ?? ''}${withhold('one-time-code')}`,
    );
};

/** Whether a fact, parameter or member of this name holds a secret. */
export function secretKindOfName(name: string): EventLogSecretKind | undefined {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return NAME_TESTS.find(([, pattern]) => pattern.test(words))?.[0];
}

const NAME_TESTS = NAMES.map(
  ([kind, names]) => [kind, new RegExp(`(?<![a-z])(?:${names})(?![a-z])`, 'i')] as const,
);
