/** A part of a text that may have its own direction. */
interface TextPart {
  readonly text: string;
  readonly isolated: boolean;
}

/** A part of a text that is either marked or not. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Splits each part of a text into marked and other parts, which are the text if they are joined. A phrase is also marked
 * if it reaches from one part into another. `words` are in lower case.
 */
export function markedParts(parts: readonly TextPart[], words: readonly string[]) {
  const places = findWords(parts.map(({ text }) => text).join(''), words);
  let start = 0;
  return parts.map(({ text, isolated }) => {
    const offset = start;
    start += text.length;
    return { isolated, parts: splitAt(places, text, offset) };
  });
}

/** Splits a text at the places in it. The text begins at `offset`. */
function splitAt(places: readonly Place[], text: string, offset: number): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const place of places) {
    const start = Math.max(place.start - offset, done);
    const end = Math.min(place.end - offset, text.length);
    if (start >= end) continue;
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Finds the places of the words, whatever their case; the longest of those that begin at the same place. */
function findWords(text: string, words: readonly string[]): readonly Place[] {
  if (words.length === 0) return [];
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const escaped = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const found = text.matchAll(new RegExp(escaped.join('|'), 'giu'));
  return Array.from(found, ({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
