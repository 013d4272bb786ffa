/** Text that stays text: what it holds must not become markup of the ticket. */
export function inlineText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~!&]/g, '\\$&');
}

/** Text in a fixed-width font. */
export function inlineCode(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}

/** A named value as an item of a list; nothing when there is no value. */
export function namedItem(name: string, value: string | undefined): string[] {
  return value ? [`- **${inlineText(name)}:** ${value}`] : [];
}
