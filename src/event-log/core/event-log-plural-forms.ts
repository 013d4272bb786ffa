/**
 * The forms of a text with a number in it, by the plural categories of Unicode (CLDR); `#` stands for the number. A
 * language gives those that it has: English `one` and `other`, Arabic all six.
 *
 * @example
 * { one: '# event', other: '# events' }
 */
export type EventLogPluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** @internal The English forms of a noun whose plural ends in `s`: `1 event`, `2 events`. */
export function regularNoun(noun: string): EventLogPluralForms {
  return { one: `# ${noun}`, other: `# ${noun}s` };
}
