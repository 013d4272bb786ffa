/** A text of any direction, kept from mixing with the sentence that it stands in. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
