/** Words that issue trackers turn into links, mentions or pictures even if escaped, but not in code. */
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
    // Emojis by name, but not times of day.
    String.raw`:(?!\d\d:)[\w+-]+:`,
  ].join('|'),
  'u',
);

/** Escapes a text, so that nothing in it becomes markup or a reference in the ticket. */
export function inlineText(text: string): string {
  return plainText(text)
    .split(' ')
    .map((word) => (REFERENCE.test(word) ? codeOf(word) : escaped(word)))
    .join(' ');
}

/** Escapes the beginning of a list item, so that it does not begin another list. */
export function itemText(markdown: string): string {
  return markdown.replace(/^(\d*)([-+.)])/, String.raw`$1\$2`);
}

/** Formats a text as code. */
export function inlineCode(text: string): string {
  const code = plainText(text);
  if (code === '') return '';
  const runs = code.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + space + code + space + fence;
}

/** Formats a named value as a list item; nothing without a value. */
export function namedItem(name: string, value: string | undefined): string[] {
  return value ? [`- **${inlineText(name)}:** ${value}`] : [];
}

/** Joins the lines of a text, since the next line could begin another block. */
function plainText(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~!&$]/g, String.raw`\$&`);
}

/** Formats a word as code, without the brackets, quotes and punctuation around it. */
function codeOf(word: string): string {
  const start = word.search(/[^("'[{<]/);
  let end = word.length;
  while (end > start && `)"']}>.,;:!?`.includes(word.charAt(end - 1))) end--;
  const code = word.slice(start, end);
  if (/[([{<]/.test(code) || !REFERENCE.test(code)) return inlineCode(word);
  return escaped(word.slice(0, start)) + inlineCode(code) + escaped(word.slice(end));
}
