import type { EventLogSecretKind } from './event-log-withheld';
import { WITHHELD_MARK } from './redactor';
import type { SecretPattern } from './secret-pattern';

const MARK = WITHHELD_MARK.charAt(0);

/**
 * Names that announce a secret, in texts (`pairing key`), JSON (`pairingKey`) and queries (`pairing_key`): those that
 * stand alone, and those that other words may lead up to without a gap (`adminPassword`).
 */
const NAMES: readonly (readonly [kind: EventLogSecretKind, alone: string, led?: string])[] = [
  ['password', 'passwd|pwd', 'pass[ _-]?(?:word|phrase|code)'],
  ['security-code', 'cv[vc]|csc|(?:security|verification)[ _-]?(?:code|value)'],
  ['one-time-code', 't?otp|(?:mfa|one[ _-]?time|recovery|backup|authentication|login)[ _-]?code|pin'],
  [
    'key',
    '(?:api|auth|access|account|pairing|private|secret|service|(?:pre)?shared|encryption|signing|setup|license)[ _-]?key|psk|license[ _-]?data|cloud[ _-]?init',
  ],
  ['token', 'session[ _-]?id|cookie', 'token|secret'],
];

const named = (alone: string, led = ''): string =>
  String.raw`(?:(?<![a-z])(?:${alone})${led && `|(?:${led})`})(?:s|\d+|_?confirm\w*)?(?![a-z])`;

const NAME_TESTS = NAMES.map(([kind, alone, led]) => [kind, new RegExp(named(alone, led), 'i')] as const);

/** Whether a fact, parameter or member of this name holds a secret. */
export function secretKindOfName(name: string): EventLogSecretKind | undefined {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return NAME_TESTS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Quotes and brackets open a value, and end it as blanks and separators do; what was removed before is none. */
const OPEN = String.raw`["'\u201c\u201e\u2018\u00ab\[({<\\]`;
const IN_VALUE = String.raw`[^\s"'\u201c-\u201e\u2018\u2019\u00ab\u00bb\[\](){}<>,;&${MARK}]`;
const QUOTED = String.raw`"(?:\\.|[^"\\${MARK}])+"?|'(?:\\.|[^'\\${MARK}])+'?`;

/** A list or an object of JSON. */
const LIST = String.raw`[\[{][^\]}${MARK}]+[\]}]?`;

/** The secret of an authenticator, as it is shown for typing. */
const BASE32 = String.raw`(?:[a-z2-7]{4} ){2,}[a-z2-7]+`;

const IS = '(?:is|was)';

/** No value: what opens one, up to where something was removed or the text was cut off. */
const NO_VALUE = String.raw`["'\[({<\\]*(?:${MARK}|…?$)`;

/**
 * The more clearly a text says that a value follows, the less the value itself must look like a secret: so
 * `password=hunter` goes, and "Password is required" and "Service key created" stay.
 */
const VALUES = [
  String.raw`(?:["'\\\[\])]*(?:[\s,]+["'\\]*value["'\\]*|\s+${IS})?\s*-*[:=>]+\s*)(?!${NO_VALUE})(?:[(<\\]|[\[{](?!"))*)(?:${LIST}|${QUOTED}|${BASE32}|[^\s&${MARK}]{2,}`,
  String.raw`(?:\s+${IS}\s+${OPEN}*|\s*${OPEN}+))(?:(?=${IN_VALUE}*\d)${IN_VALUE}{3,}`,
  String.raw`(?:[^.,;:${MARK}]{1,40}:)?\s+)(?!\d{4}-\d\d-)(?:(?=[\w+/=-]*\d)[\w+/=-]{12,}`,
];

/** Codes are spoken with just a space: "CVV 123", "security code 123". */
const SPOKEN_CODE = String.raw`[\s#-]+)\d{3,8}\b`;

const joined = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('|');
const ANY_NAME = named(joined(NAMES.map(([, alone]) => alone)), joined(NAMES.map(([, , led]) => led)));
const CODE_NAME = named(joined(NAMES.map(([kind, alone]) => (kind.endsWith('code') ? alone : ''))));

/** Values whose name says that they are secret; the name stays. */
export const NAMED_SECRETS: readonly SecretPattern[] = [
  // Query parameters that carry a secret under a name which means nothing elsewhere.
  ['key', /([?&](?:key|k|code|auth|state)=|sig(?:nature)?=)(?!…?$)[^&\s#"'▮]+/gi],
  ...VALUES.map((value) => [secretKindOfName, new RegExp(`(${ANY_NAME}${value})`, 'gi')] as const),
  [secretKindOfName, new RegExp(`(${CODE_NAME}${SPOKEN_CODE}`, 'gi')],
  // Cookies by the names that sessions commonly have.
  ['token', /((?:sid|sess(?:ion)?(?:_?id)?)=)[^\s;,&"'▮]+/gi],
  // "Your code is 123456"; the codes of errors, states and places are none of these.
  [
    'one-time-code',
    /(?<!\b(?:error|status|result|reason|response|postal|post|zip|area|country|location|product|promo|exit)[ -]?)\b(code(?:\s+is)?[\s:="'([]+)\d{3}[ -]?\d{3,5}\b|\b\d{6}(?=\s+is your\b)/gi,
  ],
];
