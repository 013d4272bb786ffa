import { computed, signal } from '@angular/core';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';
import type { Observable } from 'rxjs';

/** The requests of the buttons of a thing or a list: which are being sent, and why the last one failed. */
export class Attempt {
  readonly #sending = signal<ReadonlySet<string>>(new Set());
  readonly #unknown = signal<ReadonlySet<string>>(new Set());

  readonly sending = computed(() => this.#sending().size > 0);
  readonly problem = signal<EventLogProblem | undefined>(undefined);
  /** True if a change may have been made although its answer was lost, so that it must not be sent again. */
  readonly unknown = computed(() => this.#unknown().size > 0);

  /** Checks whether no request must be sent for a thing: one is being sent, or the outcome of one is unknown. */
  resting(thing = ''): boolean {
    return this.#sending().has(thing) || this.#unknown().has(thing);
  }

  /**
   * @param done called with the answer
   * @param failed called on a problem, which `problem` then holds
   * @param thing id of the thing, in a list
   */
  send<T>(request: Observable<T>, done: (answer: T) => void, failed?: () => void, thing = ''): void {
    this.#sending.update((things) => new Set([...things, thing]));
    this.problem.set(undefined);
    const answered = () =>
      this.#sending.update((things) => new Set([...things].filter((one) => one !== thing)));
    request.subscribe({
      next: (answer) => {
        answered();
        done(answer);
      },
      error: (error: unknown) => {
        answered();
        const problem = readProblem(error);
        this.problem.set(problem);
        if (problem.outcome === 'unknown') this.#unknown.update((things) => new Set([...things, thing]));
        failed?.();
      },
    });
  }
}
