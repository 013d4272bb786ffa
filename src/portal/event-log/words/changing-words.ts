/**
 * Words that can be exchanged while everybody keeps the same object: it has the members of whichever words it was last
 * given, apart from those that never change.
 */
export class ChangingWords<Words extends object> {
  #current: Words | undefined;

  /** The object that is handed out, once and for all. */
  readonly words: Words;

  /** @param kept members that stay, whatever the words */
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
