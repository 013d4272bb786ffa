import { matchAt } from '../finders/finding';
import type { SecretName } from './secret-names';
import { isRandom, isSpokenPassword } from '../finders/secret-values';
import type { Span } from '../finders/spans';

/** `8f14e45f… is not a valid service key` */
const BEFORE =
  /(?<=(["'`)\]”]?\s(?:(is|was|isn't|wasn't)\s(?:[a-z'-]{1,15}\s){0,5}|as\s(?:(?:a|the|your|my|his|her|their)\s)?(?:new\s)?)))/iy;

/** Finds a value that comes before its name. */
export function valueBefore(
  text: string,
  { start, end: nameEnd, kind, strength }: SecretName,
): Span | undefined {
  const before = matchAt(BEFORE, text, start);
  if (!before) return undefined;
  const [, words = '', verb] = before;
  const end = start - words.length;
  let first = end;
  while (!/[\s"'`()[\]“”▮]|^$/.test(text.charAt(first - 1))) first--;
  const value = text.slice(first, end);
  const isSecret =
    (kind.endsWith('code') && /^(?:G-)?\d{4,8}$/.test(value)) ||
    (verb
      ? isRandom(value, strength === 'weak' ? 16 : 8)
      : kind === 'password' && isUsedAs(text, value, nameEnd));
  return isSecret ? { start: end - value.length, end } : undefined;
}

/** Checks for `x as password`, but not `x as password hint`. */
function isUsedAs(text: string, value: string, end: number): boolean {
  const isLast = /^["'`]?(?:$|[.,;:!?)]|\s(?:for|to|of|in|on|at|is|was|by|and|but|failed)\b)/.test(
    text.slice(end, end + 9),
  );
  return isLast && isSpokenPassword(value, true);
}
