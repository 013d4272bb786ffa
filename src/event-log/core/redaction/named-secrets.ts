import type { EventLogSecretKind } from './event-log-withheld';
import { type Redactor, WITHHELD_MARK } from './redactor';

const MARK = WITHHELD_MARK.charAt(0);

/**
 * Names that announce a secret, in texts (`pairing key`), JSON (`pairingKey`) and queries (`pairing_key`): those that
 * stand alone, and those that other words may lead up to without a gap (`adminPassword`).
 */
const NAMES: readonly (readonly [kind: EventLogSecretKind, alone: string, led?: string])[] = [
  ['password', 'passwd|pwd', 'pass[ _-]?(?:word|phrase|code)'],
  ['security-code', 'cvv2?|cvc2?|csc|(?:card )?(?:security|verification)[ _-]?(?:code|value)'],
  [
    'one-time-code',
    'otp|totp|mfa[ _-]?code|(?:one[ _-]?time|recovery|backup|authentication|login)[ _-]?code|pin',
  ],
  [
    'key',
    '(?:api|auth|access|account|pairing|private|secret|service|shared|pre[ _-]?shared|encryption|signing|license)[ _-]?key|psk|license[ _-]?data|cloud[ _-]?init',
  ],
  ['token', 'session[ _-]?id|cookie', 'token|secret'],
];

const named = (alone: string, led: string | undefined): string =>
  String.raw`(?:(?<![a-z])(?:${alone})${led ? `|(?:${led})` : ''})s?(?![a-z])`;

/** Quotes and brackets open a value, and end it as blanks and separators do; what was removed before is none. */
const OPEN = String.raw`["'\u201c\u201e\u2018\u00ab\[({<\\]`;
const IN_VALUE = String.raw`[^\s"'\u201c-\u201e\u2018\u2019\u00ab\u00bb\[\](){}<>,;&${MARK}]`;
const QUOTED = String.raw`"(?:\\.|[^"\\${MARK}])+"?|'(?:\\.|[^'\\${MARK}])+'?`;

/** No value: what opens one, up to where something was removed or the text was cut off. */
const NO_VALUE = String.raw`["'\[({<\\]*(?:${MARK}|…?$)`;

/**
 * The more clearly a text says that a value follows, the less the value itself must look like a secret: so
 * `password=hunter` goes, and "Password is required" and "Service key created" stay.
 */
const VALUES = [
  String.raw`(?:["'\\\])]*(?:\s+(?:is|was))?\s*[:=>]\s*)(?!${NO_VALUE})[\[({<\\]*)(?:${QUOTED}|[^\s&${MARK}]{2,}`,
  String.raw`(?:\s+(?:is|was)\s+${OPEN}*|\s*${OPEN}+))(?:(?=${IN_VALUE}*\d)${IN_VALUE}{3,}`,
  String.raw`\s+)(?:(?=[\w+/=-]*\d)[\w+/=-]{12,}`,
];

const PATTERNS = NAMES.flatMap(([kind, alone, led]) =>
  VALUES.map((value) => [kind, new RegExp(`(${named(alone, led)}${value})`, 'gi')] as const),
);

/** Query parameters that carry a secret under a name which means nothing elsewhere. */
const QUERY_KEY = /([?&](?:key|k|code|sig|signature|auth|state)=)(?!…?$)[^&\s#"'▮]+/gi;

/** Card security codes and one-time codes are spoken with just a space: "CVV 123", "security code 123". */
const SPOKEN_CODE =
  /\b(cvv2?|cvc2?|csc|(?:security|verification)[ _-]?(?:code|value)|otp|pin|(?:one[ _-]?time|recovery|backup|login)[ _-]?code)([\s#-]+)\d{3,8}\b/gi;
/** "Your code is 123456"; the codes of errors, states and places are none of these. */
const SENT_CODE =
  /(?<!\b(?:error|status|result|reason|response|postal|post|zip|area|country|location|product|promo|exit)[ -]?)\b(code)((?:\s+is)?[\s:=]+)\d{6,8}\b|\b\d{6}(?=\s+is your\b)/gi;

/** Removes values whose name says that they are secret, and keeps the name. */
export const redactNamedSecrets: Redactor = (text, withhold) => {
  let clean = text.replace(QUERY_KEY, (_match, name: string) => `${name}${withhold('key')}`);
  for (const [kind, pattern] of PATTERNS) {
    clean = clean.replace(pattern, (_match, name: string) => `${name}${withhold(kind)}`);
  }
  return clean
    .replace(
      SPOKEN_CODE,
      (_match, name: string, space: string) =>
        `${name}${space}${withhold(/^[csv]/i.test(name) ? 'security-code' : 'one-time-code')}`,
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

const NAME_TESTS = NAMES.map(([kind, alone, led]) => [kind, new RegExp(named(alone, led), 'i')] as const);
