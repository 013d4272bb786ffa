/** Words that trackers turn into links, mentions or pictures even where they are escaped, but not in code. */
const REFERENCE = new RegExp(
  [
    // Addresses of pages, hosts and mailboxes, and mentions.
    String.raw`//|www\.|[\p{L}\p{N}]\.\p{L}{2}|@.`,
    // Issues, merge requests, epics, labels, milestones, snippets, and formulas between dollars.
    String.raw`[#!&~%$^]\d|(?<![\p{L}\p{N}])[#~%$^]["\p{L}]`,
    // Keys of issues: GH-12.
    String.raw`\b(?:GH|gh|[A-Z][A-Z\d]+)-\d`,
    // Commits.
    String.raw`\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b`,
    // Emojis by name; times of day look alike.
    String.raw`:(?!\d\d:)[\w+-]+:`,
  ].join('|'),
  'u',
);

/** Text that stays text: what it holds must not become markup or a reference of the ticket. */
export function inlineText(text: string): string {
  return plainText(text)
    .split(' ')
    .map((word) => (REFERENCE.test(word) ? codeOf(word) : escaped(word)))
    .join(' ');
}

/** The same for the beginning of an item of a list, which must not begin another list. */
export function itemText(markdown: string): string {
  return markdown.replace(/^(\d*)([-+.)])/, String.raw`$1\$2`);
}

/** Text in a fixed-width font. */
export function inlineCode(text: string): string {
  const code = plainText(text);
  if (code === '') return '';
  const runs = code.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + space + code + space + fence;
}

/** A named value as an item of a list; nothing when there is no value. */
export function namedItem(name: string, value: string | undefined): string[] {
  return value ? [`- **${inlineText(name)}:** ${value}`] : [];
}

/** Text in one line, since a line end may begin something else. */
function plainText(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~!&$]/g, String.raw`\$&`);
}

/** A word as code, but for the brackets, quotes and stops around it. */
function codeOf(word: string): string {
  const start = word.search(/[^("'[{<]/);
  let end = word.length;
  while (end > start && `)"']}>.,;:!?`.includes(word.charAt(end - 1))) end--;
  const code = word.slice(start, end);
  if (/[([{<]/.test(code) || !REFERENCE.test(code)) return inlineCode(word);
  return escaped(word.slice(0, start)) + inlineCode(code) + escaped(word.slice(end));
}
