import { computed, signal } from '@angular/core';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';
import type { Observable } from 'rxjs';

/** The request behind a button: on its way or not, and why the last one failed. */
export class Attempt {
  readonly sending = signal(false);
  readonly problem = signal<EventLogProblem | undefined>(undefined);
  /** True when it may have been done although the answer was lost, so that it must not be sent again. */
  readonly unknown = computed(() => this.problem()?.outcome === 'unknown');

  /** True while it must not be sent: it is on its way, or nobody knows what became of it. */
  readonly resting = computed(() => this.sending() || this.unknown());

  /**
   * @param done is given the answer
   * @param failed is called when there is a problem, which this object then holds
   */
  send<T>(request: Observable<T>, done: (answer: T) => void, failed?: () => void): void {
    this.sending.set(true);
    this.problem.set(undefined);
    request.subscribe({
      next: (answer) => {
        this.sending.set(false);
        done(answer);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
        failed?.();
      },
    });
  }
}
