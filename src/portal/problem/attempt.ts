import { computed, signal } from '@angular/core';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';
import type { Observable } from 'rxjs';

/** The requests behind the buttons of one thing, or of the things of a list: which are on their way, and why one failed. */
export class Attempt {
  readonly #sending = signal<ReadonlySet<string>>(new Set());
  readonly #unknown = signal<ReadonlySet<string>>(new Set());

  readonly sending = computed(() => this.#sending().size > 0);
  readonly problem = signal<EventLogProblem | undefined>(undefined);
  /** True when something may have been done although the answer was lost, so that it must not be sent again. */
  readonly unknown = computed(() => this.#unknown().size > 0);

  /** True while nothing must be sent about a thing: a request is on its way, or nobody knows what became of one. */
  resting(thing = ''): boolean {
    return this.#sending().has(thing) || this.#unknown().has(thing);
  }

  /**
   * @param done is given the answer
   * @param failed is called when there is a problem, which this object then holds
   * @param thing id of what the request is about, in a list
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
