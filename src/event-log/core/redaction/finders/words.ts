/** Splits lists of words, which are separated by commas. A word may be an expression. */
export function wordsIn(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(', '));
}

/**
 * Makes a pattern for any of the words, the longest first. Grouped by first letter, which takes a fifth of the time of
 * `one|word|after|another`.
 */
export function anyOf(lists: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const word of wordsIn(lists).toSorted((one, other) => other.length - one.length)) {
    const first = /^(?:\p{L}(?![?*+{]))?/u.exec(word)?.[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), word.slice(first.length)]);
  }
  return `(?:${Array.from(groups, ([first, rest]) => `${first}(?:${rest.join('|')})`).join('|')})`;
}
