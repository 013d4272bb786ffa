import { isAmount } from './counts';
import { matchAt } from '../finders/finding';
import type { SecretName } from './secret-names';
import { isMessage } from '../finders/secret-values';
import { type Span, spanAt } from '../finders/spans';

// Codes and keys as people type them: digits, and groups of characters.

const DIGITS = /\d{2,4}(?:[ -]\d{2,4}){1,3}(?![\w-])|\d{3,11}(?:-\w{1,12})*(?!\w)/y;
/** Secret of an authenticator, as displayed for typing. */
const BASE32 = /(?:[a-z2-7]{4} ){2,16}[a-z2-7]{1,4}\b/iy;
/** Groups of digits, as in keys that are typed. */
const GROUPS = /\d{3,6}(?:[ -]\d{3,6}){2,}(?![\w-])/y;
/** Code in groups of capitals and digits, or in three groups of letters. */
export const CODE = /^(?:(?=.*\d)[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){1,4}|[A-Z]{4}(?:-[A-Z]{4}){2,4})$/;
/** Further values of a plural: `recovery codes: x, y, z`. */
const MORE = /(?:,\s*|\s+|;\s*)(?=[A-Za-z-]*\d)[\w-]{4,40}(?![^\s,;.])/y;

/** Finds the digits of a code, which need only a blank before them. */
export function codeAt(text: string, name: SecretName, start: number): Span | undefined {
  const { isPlural } = name;
  if (!isCodeName(name)) return undefined;
  const code = spanAt(DIGITS, text, start);
  if (!code || (code.end - code.start < 6 && isAmount(text, name, code.end))) return undefined;
  // `recovery codes: 10`
  if ((isPlural && code.end - code.start < 5) || (isCardCode(name) && code.end - code.start > 4)) {
    return undefined;
  }
  return isPlural ? withMore(text, code) : code;
}

/** Checks whether a name announces a code. */
export function isCodeName({ kind, written }: SecretName): boolean {
  return kind.endsWith('code') || /code$/i.test(written);
}

/** Other security codes are sent to the user, and are longer. */
function isCardCode({ kind, written }: SecretName): boolean {
  return kind === 'security-code' && !/^sec/i.test(written);
}

/** Adds the further values of a plural. */
export function withMore(text: string, { start, end }: Span): Span {
  let last = end;
  for (let more = matchAt(MORE, text, last); more; more = matchAt(MORE, text, last)) last += more[0].length;
  return { start, end: last };
}

/** Finds a key in groups, after a sign. */
export function keyAt(text: string, { strength }: SecretName, start: number): Span | undefined {
  return strength === 'weak' ? undefined : (base32At(text, start) ?? spanAt(GROUPS, text, start));
}

/** Finds a key in groups of four where words are more common. */
export function groupsAt(text: string, { kind, strength }: SecretName, start: number): Span | undefined {
  const span = kind === 'key' && strength !== 'weak' ? base32At(text, start) : undefined;
  return span && /[a-z]\d|\d[a-z]/i.test(text.slice(span.start, span.end)) ? span : undefined;
}

/** Finds a secret that is written in groups of four, but not a sentence of words of four letters. */
function base32At(text: string, start: number): Span | undefined {
  const span = spanAt(BASE32, text, start);
  return span && isMessage(text.slice(span.start, span.end)) ? undefined : span;
}
