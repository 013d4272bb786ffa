import { ErrorHandler, Injectable, Injector, inject, untracked } from '@angular/core';

/**
 * Runs what the application gave: errors go to its `ErrorHandler`, and never into the user's request or action.
 * Nothing is tracked, so that no effect comes to depend on what a rule, a sink or a word reads.
 */
@Injectable({ providedIn: 'root' })
export class ErrorReporter {
  readonly #injector = inject(Injector);
  /** An `ErrorHandler` may itself write to the log; an error of that must not come back here. */
  #reporting = false;

  /** Runs `work`; returns its result, or that of `otherwise` when it throws: nothing, where that is left out. */
  guard<T>(work: () => T, otherwise: () => T): T;
  guard<T>(work: () => T): T | undefined;
  guard<T>(work: () => T, otherwise?: () => T): T | undefined {
    try {
      return untracked(work);
    } catch (error) {
      this.report(error);
      return otherwise && untracked(otherwise);
    }
  }

  /** Hands `error` to the `ErrorHandler`, whatever becomes of it there. */
  report(error: unknown): void {
    if (this.#reporting) return;
    this.#reporting = true;
    try {
      untracked(() => this.#injector.get(ErrorHandler).handleError(error));
    } catch {
      // The handler of last resort failed: nobody is left to tell, and the application must go on.
    } finally {
      this.#reporting = false;
    }
  }
}
