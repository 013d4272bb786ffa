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

/** Finds the places of the words, in order. Adjacent and overlapping ones are joined. */
function findWords(text: string, words: readonly string[]): readonly Place[] {
  if (words.length === 0) return [];
  const { lower, startOf, endOf } = lowerCased(text);
  const places: Place[] = [];
  for (const word of words) {
    for (let found = lower.indexOf(word); word && found >= 0; found = lower.indexOf(word, found + 1)) {
      places.push({ start: startOf(found), end: endOf(found + word.length) });
    }
  }
  return joined(places.sort((one, other) => one.start - other.start));
}

function joined(places: readonly Place[]): readonly Place[] {
  const all: Place[] = [];
  for (const place of places) {
    const last = all.at(-1);
    if (last && place.start <= last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    } else {
      all.push(place);
    }
  }
  return all;
}

/** Converts a text to lower case, and maps places in it to the text: some letters become longer. */
function lowerCased(text: string) {
  const lower = text.toLowerCase();
  const origins: Place[] = [];
  let start = 0;
  for (const letter of text) {
    const origin = { start, end: start + letter.length };
    origins.push(...Array.from({ length: letter.toLowerCase().length }, () => origin));
    start = origin.end;
  }
  return {
    lower,
    startOf: (place: number) => origins[place]?.start ?? text.length,
    endOf: (place: number) => origins[place - 1]?.end ?? text.length,
  };
}
