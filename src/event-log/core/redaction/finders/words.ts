/** Lists of words, separated by commas, by language (ISO 639) or by what they are about. A word may be an expression. */
export type Words = readonly string[] | Readonly<Record<string, string>>;

/** Splits lists into their words. */
export function wordsIn(lists: Words): readonly string[] {
  return Object.values<string>(lists).flatMap((list) => list.split(', '));
}

/**
 * Makes a pattern for any of the words, the longest first. Grouped by first letter, which takes a fifth of the time of
 * `one|word|after|another`.
 */
export function anyOf(lists: Words): string {
  const groups = new Map<string, string[]>();
  for (const word of wordsIn(lists).toSorted((one, other) => other.length - one.length)) {
    const first = /^(?:\p{L}(?![?*+{]))?/u.exec(word)?.[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), word.slice(first.length)]);
  }
  return `(?:${Array.from(groups, ([first, rest]) => `${first}(?:${rest.join('|')})`).join('|')})`;
}
