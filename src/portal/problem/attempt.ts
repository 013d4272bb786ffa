import { signal } from '@angular/core';
import type { Observable } from 'rxjs';

import { readProblem } from './read-problem';
import type { RequestProblem } from './request-problem';

/** The request behind a button: on its way or not, and why the last one failed. */
export class Attempt {
  readonly sending = signal(false);
  readonly problem = signal<RequestProblem | undefined>(undefined);

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
