/**
 * Words that can be exchanged without exchanging the object that others hold: its members are those of the latest words,
 * apart from the ones that are kept.
 */
export class ChangingWords<Words extends object> {
  #current: Words | undefined;

  /** The object that consumers hold; it stays the same. */
  readonly words: Words;

  /** @param kept members that stay the same with all words */
  constructor(kept: Partial<Words> = {}) {
    this.words = new Proxy(kept as Words, {
      get: (_, member) => {
        const owner = Object.hasOwn(kept, member) || !this.#current ? kept : this.#current;
        return Reflect.get(owner, member) as unknown;
      },
    });
  }

  use(words: Words): void {
    this.#current = words;
  }
}
