import { WITHHELD_MARK } from '../event-log-withheld';
import { matchAt } from './finding';

/** First character of the mark, which no value contains. */
export const MARK = WITHHELD_MARK.charAt(0);

const QUOTED = new RegExp(
  String.raw`"(?:\\.|[^"\\${MARK}]){1,2000}"?|'(?:\\.|[^'\\${MARK}]){1,2000}'?|\x60[^\x60${MARK}]{1,2000}\x60?`,
  'y',
);
const WORD = new RegExp(String.raw`[^\s"'\x60“”„‘’«»「」『』()<>\[\]{},;|${MARK}…]+`, 'y');

/** Part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the part that a sticky expression matches. */
export function spanAt(pattern: RegExp, text: string, start: number): Span | undefined {
  const match = matchAt(pattern, text, start);
  return match ? { start, end: start + match[0].length } : undefined;
}

/** Removes the punctuation of the surrounding sentence. */
export function trimEnd(value: string): string {
  return value.replace(/[.,:;!?)\]}"'`\\]{1,9}$/, '');
}

/** Finds a word, without the punctuation of its sentence. */
export function word(text: string, start: number, isSecret: (value: string) => boolean): Span | undefined {
  const span = spanAt(WORD, text, start);
  const value = span && trimEnd(text.slice(span.start, span.end));
  return value && isSecret(value) ? { start, end: start + value.length } : undefined;
}

/** Finds a value in quotes. In escaped JSON, the closing quote has as many backslashes as the opening one. */
export function quotedAt(text: string, start: number): Span | undefined {
  const depth = /\\*$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  if (depth === 0 || !/["']/.test(text.charAt(start))) return spanAt(QUOTED, text, start);
  const closing = text.slice(start - depth, start + 1);
  let end = text.indexOf(closing, start + 1);
  while (end > 0 && text.charAt(end - 1) === '\\') end = text.indexOf(closing, end + 1);
  const isWhole = end > 0 && !text.slice(start, end).includes(MARK);
  return isWhole ? { start, end: end + closing.length } : spanAt(QUOTED, text, start);
}
