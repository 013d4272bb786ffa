import { holdsValues, isCount } from './counts';
import { phraseAt } from './passphrases';
import type { SecretName } from './secret-names';
import {
  isAlgorithm,
  isChosen,
  isGrouped,
  isLongMixed,
  isMessage,
  isOrdinary,
  isPlainWord,
  isRandom,
} from '../finders/secret-values';
import { MARK, type Span, quotedAt, spanAt, trimEnd } from '../finders/spans';
import { isBesideUser } from './told-values';
import { CODE, codeAt, keyAt, withMore } from './typed-values';

const LIST = new RegExp(String.raw`[\[{][^\]}${MARK}]{1,2000}[\]}]?`, 'y');
/** Further values of a call: `changePassword("x", "y")` */
const ARGUMENTS = /(?:\s?,\s?(?:"[^"▮]{0,200}"|'[^'▮]{0,200}'))+/y;
/** Value up to a blank, another parameter or another assignment. */
const BARE = new RegExp(
  String.raw`(?:[^\s&;<${MARK}]|<(?!/[\w:.-]{1,60}>)|;(?=[^\s=;&${MARK}]+(?:\s|$)))+`,
  'y',
);
const JSON_BARE = new RegExp(String.raw`[^\s,}\]&${MARK}]+`, 'y');
/** Answer to a question: one to three words. */
const ANSWER = /[\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20}){0,2}(?=$|[.,;!)\]}]|\s\()/uy;
/** Several cookies, as in a `Cookie:` header. After the one of `Set-Cookie:`, only attributes follow. */
const COOKIES = new RegExp(
  String.raw`(?:[^\s;=${MARK}]{1,60}=[^\s;"'${MARK}]+;\s{0,3}(?!(?:path|domain|expires|max-age|samesite)=)){1,20}[^\s;=${MARK}]{1,60}=[^\s;"'${MARK}]+`,
  'iy',
);

/**
 * Finds the value after a name and a sign.
 *
 * @param isLoose true if ordinary words may follow instead: `password: changed`
 */
export function assigned(text: string, name: SecretName, start: number, isLoose: boolean): Span | undefined {
  const quoted = quotedAt(text, start);
  if (quoted) return quotedValue(text, name, quoted);
  if (/["'`]/.test(text.charAt(start))) return undefined;
  const list = spanAt(LIST, text, start);
  if (list) {
    return name.strength !== 'weak' && holdsValues(text.slice(start, list.end)) ? list : undefined;
  }
  return (
    codeAt(text, name, start) ??
    keyAt(text, name, start) ??
    answerAt(text, name, start) ??
    bareValue(text, name, start, isLoose)
  );
}

function quotedValue(text: string, name: SecretName, { start, end }: Span): Span | undefined {
  const inner = text.slice(start + 1, end).replace(/\\*["'`]$/, '');
  const isValue =
    name.strength === 'weak'
      ? isLongMixed(inner)
      : inner.length > 1 && !isMessage(inner) && !isCount(text, name, inner, end);
  const more = text.charAt(start - 1) === '(' && spanAt(ARGUMENTS, text, end);
  return isValue ? { start, end: more ? more.end : end } : undefined;
}

function bareValue(text: string, name: SecretName, start: number, isLoose: boolean): Span | undefined {
  // A quoted name is JSON, where values end at commas.
  const isJson = /["'\\]/.test(text.charAt(name.end));
  const value = spanAt(isJson ? JSON_BARE : BARE, text, start);
  if (!value || value.end - start < 2) return undefined;
  // `Jwt:SigningKey = x`
  if (text.charAt(start - 1) === ':' && /^\s[:=]\s/.test(text.slice(value.end, value.end + 3)))
    return undefined;
  const whole = text.slice(start, value.end);
  const word = trimEnd(whole);
  const trimmed = { start, end: start + word.length };
  if (/^…?$/.test(word) || isMessage(word) || isCount(text, name, word, trimmed.end)) return undefined;
  if (name.strength === 'weak') return isWeakValue(name, word, isLoose) ? trimmed : undefined;
  const phrase = phraseAt(text, name, start);
  if (phrase) return phrase;
  const isSure = !isLoose || isLooseValue(word, name) || (word.length > 3 && isBesideUser(text, name, true));
  if (!isSure) return undefined;
  const cookies = /cookie$/i.test(name.written) && spanAt(COOKIES, text, start);
  if (cookies) return cookies;
  if (name.isPlural) return withMore(text, value);
  if (text.charAt(start - 1) === '(') return trimmed;
  // A password may end in any character, but a comma more likely separates it from the next word.
  return /[,;]$/.test(whole) ? { start, end: value.end - 1 } : value;
}

/** Finds the answer to a question, but not a message about it. */
export function answerAt(text: string, { isWord }: SecretName, start: number): Span | undefined {
  const answer = isWord ? spanAt(ANSWER, text, start) : undefined;
  return answer && !isMessage(text.slice(answer.start, answer.end)) ? answer : undefined;
}

/** Checks whether the value of a weak name is secret. Signatures may be short; other keys must look like a secret. */
function isWeakValue({ kind, written }: SecretName, value: string, isLoose: boolean): boolean {
  if (isLongMixed(value)) return true;
  return kind === 'key'
    ? /sig/i.test(written) && /^[\da-f]{8,}$/i.test(value)
    : !isLoose && isRandom(value, 4);
}

/** Checks whether a word behind a loose sign is secret. */
function isLooseValue(value: string, { kind }: SecretName): boolean {
  if (isGrouped(value, 2) || (kind.endsWith('code') && CODE.test(value))) return true;
  if (isPlainWord(value) || isAlgorithm(value)) return false;
  if (kind === 'password') return true;
  // Codes of digits alone were found earlier.
  if (kind.endsWith('code')) return value.length > 3 && !isOrdinary(value);
  if (isOrdinary(value)) return /^\d{4,}$/.test(value);
  // A name in several parts, chosen by a person, is not a secret.
  return !(isChosen(value) && /[^A-Za-z\d]/.test(value));
}
