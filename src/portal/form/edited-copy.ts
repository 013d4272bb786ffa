import { linkedSignal, type WritableSignal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';

/**
 * An editable copy of a saved value, for a form. It follows the saved value but keeps the user's changes, including those
 * made while the form is being sent or while someone else saves.
 */
export class EditedCopy<T extends object> {
  readonly model: WritableSignal<T>;
  /** The saved value that the copy last followed. */
  #base: T | undefined;

  /** @param saved the saved value */
  constructor(saved: () => T) {
    this.model = linkedSignal<T, T>({
      source: saved,
      computation: (now, before) => {
        const value = before && this.#base ? rebase(before.value, this.#base, now) : now;
        this.#base = now;
        return value;
      },
    });
  }

  /**
   * Sends the copy.
   *
   * @param read reads the saved value from the answer
   */
  async send<Answer>(request: (copy: T) => Observable<Answer>, read: (answer: Answer) => T): Promise<Answer> {
    const sent = this.model();
    const answer = await firstValueFrom(request(sent));
    const saved = read(answer);
    this.model.set(rebase(this.model(), sent, saved));
    this.#base = saved;
    return answer;
  }
}

/** Applies the changes between `base` and `edited` to `saved`. */
function rebase<T extends object>(edited: T, base: T, saved: T): T {
  const changed = (Object.keys(saved) as (keyof T)[]).filter((name) => edited[name] !== base[name]);
  return { ...saved, ...Object.fromEntries(changed.map((name) => [name, edited[name]])) };
}
