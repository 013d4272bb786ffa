/** Test of a text. */
export type TextTest = (text: string) => boolean;

/** Test for a value without `*`; both texts are in lower case. */
export type PlainMatch = (text: string, value: string) => boolean;

/**
 * Makes a test for a value, ignoring case. With `*` for anything, the value must match the whole text. Does not use
 * regular expressions: a link could contain one that takes forever.
 */
export function textPattern(value: string, isPlainMatch: PlainMatch): TextTest {
  const wanted = value.toLowerCase();
  const parts = wanted.split('*');
  return parts.length === 1
    ? (text) => isPlainMatch(text.toLowerCase(), wanted)
    : (text) => hasInOrder(text.toLowerCase(), parts[0] ?? '', parts.slice(1, -1), parts.at(-1) ?? '');
}

function hasInOrder(text: string, first: string, middle: readonly string[], last: string): boolean {
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of middle) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
