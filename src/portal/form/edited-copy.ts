import { linkedSignal, type WritableSignal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';

/**
 * A copy of something that is saved, for a form to change. It follows what is saved, but whatever the user has changed
 * stays: also what they change while the form is on its way, or while somebody else saves.
 */
export class EditedCopy<T extends object> {
  readonly model: WritableSignal<T>;
  /** The saved one that the copy was last brought up to date with. */
  #base: T | undefined;

  /** @param saved what the form starts from */
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
   * Sends the copy as it is now.
   *
   * @param read the saved one, in the answer
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

/** The saved one, with the changes that lead from `base` to `edited`. */
function rebase<T extends object>(edited: T, base: T, saved: T): T {
  const changed = (Object.keys(saved) as (keyof T)[]).filter((name) => edited[name] !== base[name]);
  return { ...saved, ...Object.fromEntries(changed.map((name) => [name, edited[name]])) };
}
