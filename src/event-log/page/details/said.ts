/** Remembers what was said, so that no sentence stands twice. */
export class Said {
  readonly #sentences = new Set<string>();
  readonly #segmenter: Intl.Segmenter;

  /** @param locale language of the texts */
  constructor(locale: string) {
    this.#segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  }

  /**
   * Takes note of a text.
   *
   * @returns the sentences of it that were not said before; `undefined` if there are none
   */
  rest(text: string | undefined): string | undefined {
    if (!text) return undefined;
    const sentences = Array.from(this.#segmenter.segment(text), ({ segment }) => segment);
    const fresh = sentences.filter((sentence) => !this.#sentences.has(essence(sentence)));
    for (const sentence of sentences) this.#sentences.add(essence(sentence));
    return fresh.length === sentences.length ? text : fresh.join('').trim() || undefined;
  }
}

/** A sentence without what may differ where the same is said: case, stops, and the status behind it. */
function essence(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\((?:http )?\d{3}\)/g, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
