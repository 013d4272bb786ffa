import { anyOf } from './words';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** One or a few words as people write them: capitals only at the beginning of words, optionally a short number at the end. */
const WORD = /^(?=.{1,15}$)(?:[A-Z]+|[A-Z]?[a-z]*)(?:(?<=[a-z]{2})[A-Z][a-z]{2,}){0,2}\d{0,3}$/;
const NUMBER_OR_SHORT = /^(?:\d{1,8}|[A-Za-z\d]{1,3})$/;

/** Checks whether a person may have chosen a value as a name, such as `Sydney-2026`, `ci-pipeline-2` or `VXC-1234567`. */
export function isChosen(written: string): boolean {
  // Letters of other alphabets count like any other.
  const value = written.replace(/(?![A-Za-z])\p{L}/gu, 'a');
  if (UUID.test(value) || !/^[\w .,:;/#@'+()-]+$/.test(value)) return false;
  const parts = value.split(/[^A-Za-z\d]/).filter(Boolean);
  return parts.every((part) => WORD.test(part) || NUMBER_OR_SHORT.test(part)) && /[A-Za-z]/.test(value);
}

/** Dates, addresses, paths and e-mail addresses, which mix letters and digits without being secret. */
const ORDINARY =
  /^(?:https?:|\/|\+\d|[^@\s]+@[\w-]+\.|\d{4}-\d\d-\d\d|(?:[\da-f]{1,2}[:-]){5}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,}|[\d.:/-]{1,40}$)/i;

/** Checks whether a value is a date, an address, a path or a number. */
export function isOrdinary(value: string): boolean {
  return ORDINARY.test(value);
}

/** Groups of capitals and digits, as in keys of licences. Those without digits are of the same length. */
const PRODUCT_KEY =
  /^(?:(?=.*\d)(?=.*[A-Z])(?:[A-Z\d]{5,8}(?:-[A-Z\d]{5,8}){2,}|[A-Z\d]{4}(?:-[A-Z\d]{4}){3,})|[A-Z]{5}(?:-[A-Z]{5}){3,})$/;
/** Code of letters. It has no vowels, so that it is no word (RFC 8628, 6.1). */
export const LETTER_CODE =
  '(?:[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}|[B-DF-HJ-NP-TV-XZ]{6,10})(?![\\w-])';
const LETTERS = new RegExp(`^${LETTER_CODE}`);

/** Checks whether a value has at least that many groups of digits, like codes that are typed. Dates have shorter groups. */
export function isGrouped(value: string, least: 2 | 3): boolean {
  if (PRODUCT_KEY.test(value) || LETTERS.test(value)) return true;
  const groups = value.split('-');
  const isLong = groups.length >= least && groups.every((group) => group.length > 2);
  return (
    value.length >= 8 &&
    /^(?!\d{4}-\d\d-\d\d)\d{2,}(?:-\d{2,})+$/.test(value) &&
    (isLong || groups.length > 3)
  );
}

/** Checks whether letters, digits and capitals are mixed as no person would write them. */
export function isRandom(value: string, least = 6): boolean {
  if (value.length < least || isOrdinary(value)) return /^\d{12,}$/.test(value);
  if (/\d/.test(value) && /[A-Za-z]/.test(value)) return !isChosen(value);
  return /[A-Za-z]{24}/.test(value) || (value.length >= 10 && /[A-Za-z]/.test(value) && !isChosen(value));
}

/** Checks whether a value looks secret whatever its name. UUIDs identify things and are not secret. */
export function isLongMixed(value: string): boolean {
  return isRandom(value, 16) && !UUID.test(value);
}

/** Ordinary words of any script, and codes of errors such as `minLength`, which are not a value after `name: `. */
const PLAIN =
  /^(?=.{1,20}$)(?:(?:min|max|must|is|not|too|has|no|pass|password|invalid)\p{Lu}\p{Ll}+|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+)(?:['’/-](?:\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+))*$/u;

/** Checks whether a value is a word, or several joined by hyphens. */
export function isPlainWord(value: string): boolean {
  return PLAIN.test(value);
}

/** Algorithms, protocols and versions, with their sizes. */
const ALGORITHM =
  /^(?:(?:aes|rsa|dsa|ecdsa|ed|x|dh|md|sha|hmac|wpa|wep|ike|3?des|hs|rs|es|ps|tls|ssl|ssh|oauth|chacha|blake|p)[-_]?){1,3}v?\d{1,5}(?:[./-](?:[a-z]{1,10}|\d{1,5}))*$|^v\d{1,3}(?:\.\d{1,3})*$|^[2mt]fa$/i;

/** Checks whether a value names an algorithm, such as `AES-256`. */
export function isAlgorithm(value: string): boolean {
  return ALGORITHM.test(value);
}

/**
 * Checks whether a value after a name is a password, as in `Password hunter2 was rejected`. Names of other things, such as
 * `edge-2` and `INC0012345`, do not count.
 *
 * @param isSure true if the name itself is no ordinary word, so that a word with a number counts
 */
export function isSpokenPassword(value: string, isSure: boolean): boolean {
  if (isAlgorithm(value) || /^[A-Z]{2,5}\d{4,}$/.test(value)) return false;
  if (isSure && /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{6,}$/u.test(value)) return true;
  return isRandom(value) || isGrouped(value, 3) || /[a-z]#\d+[_-]?[a-z]/i.test(value);
}

/** Placeholders, which are not values. */
const PLACEHOLDER = new RegExp(
  `^${anyOf([
    String.raw`([*•.#x-])\1{2,}, [<>=≤≥]{1,2}, [$:@?]\d{1,3}, %s`, // signs
    'none, null, nil, undefined, unknown, n/a, empty, blank, missing, unset', // nothing
    'true, false, yes, no, ok, done, failed, denied, up, down', // answers
    'redacted, filtered, hidden, masked', // withheld
    'string, number, boolean', // types
    String.raw`\$\{[A-Z][\w.:-]{1,60}\}?, \$[A-Z]{2,20}_[A-Z_]{2,30}, your[_-][A-Z_-]{2,30}>?`, // to be filled in
    'required, optional, mandatory, valid, invalid, incorrect, wrong, weak, strong', // verdicts
    'pending, active, inactive, enabled, disabled, used, expired, revoked, established, current, new, old', // states
    'set, reset, changed, unchanged, kept, updated, created, deleted, rotated, default', // changes
    'مطلوب', // ar
    'erforderlich, pflicht, pflichtfeld, falsch', // de
    'requerido, requerida, obligatorio, obligatoria, incorrecto, incorrecta', // es
    'obligatoire, manquant, manquante', // fr
    'obbligatorio, obbligatoria, incorretto, incorretta', // it
    '必須', // ja
    '필수', // ko
    'verplicht', // nl
    'wymagane', // pl
    'obrigatório, obrigatória, obrigatorio, obrigatoria, incorreto, incorreta, requerido, requerida', // pt
    '必填', // zh
  ])}$`,
  'i',
);
/** Words that occur in sentences about values. */
const SENTENCE = new RegExp(
  String.raw`\b${anyOf([
    "is, are, was, were, be, been, has, have, had, must, may, should, can, cannot, can't, could, isn't, doesn't", // verbs
    'too, at least, at most, not, character, characters, digit, digits, field', // limits
    'please, enter, choose', // requests
    'required, invalid, missing, match, matches, already, expired', // verdicts
  ])}\b`,
  'i',
);

/** Checks whether a text is about a value, such as the message of a field, rather than a value itself. */
export function isMessage(text: string): boolean {
  const trimmed = text.trim().replace(/[.!]+$/, '');
  return PLACEHOLDER.test(trimmed) || (/\s/.test(trimmed) && SENTENCE.test(trimmed));
}
