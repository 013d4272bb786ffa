/**
 * Forms of a text that contains a number, by Unicode plural category (CLDR); `#` stands for the number. Give those that
 * the language has: `one` and `other` in English, all six in Arabic.
 *
 * @example
 * { one: '# event', other: '# events' }
 */
export type EventLogPluralForms = Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>> & {
    /** Form for every number whose category has no form of its own. */
    other: string;
  }
>;

/** @internal English forms of a noun whose plural ends in `s`: `1 event`, `2 events`. */
export function regularNoun(noun: string): EventLogPluralForms {
  return { one: `# ${noun}`, other: `# ${noun}s` };
}
