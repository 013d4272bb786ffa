/** Isolates a text of any direction from the sentence around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
