import { ErrorHandler, Injectable, Injector, inject, untracked } from '@angular/core';

/**
 * Runs the application's own code: errors go to its `ErrorHandler`, never into the user's request or action.
 * Runs it untracked, so that no effect comes to depend on signals that a rule, a sink or a text reads.
 */
@Injectable({ providedIn: 'root' })
export class ErrorReporter {
  readonly #injector = inject(Injector);
  /** Guards against recursion: an `ErrorHandler` may itself write to the log and fail at it. */
  #reporting = false;

  /** Runs `work` and returns its result, or that of `otherwise` when it throws. */
  guard<T>(work: () => T, otherwise: () => T): T;
  /** Runs `work` and returns its result, or `undefined` when it throws. */
  guard<T>(work: () => T): T | undefined;
  /** Implements both overloads. */
  guard<T>(work: () => T, otherwise?: () => T): T | undefined {
    return untracked(() => this.attempt<T | undefined>(work, () => otherwise?.()));
  }

  /** Like {@link guard}, but tracked: for what is shown, and is shown again when the signals that it reads change. */
  attempt<T>(work: () => T, otherwise: () => T): T {
    try {
      return work();
    } catch (error) {
      this.report(error);
      return otherwise();
    }
  }

  /** Hands `error` to the `ErrorHandler`. Never throws, even if the handler does. */
  report(error: unknown): void {
    if (this.#reporting) return;
    this.#reporting = true;
    try {
      untracked(() => this.#injector.get(ErrorHandler).handleError(error));
    } catch {
      // The handler of last resort failed, so there is nowhere left to report to, and the application must go on.
    } finally {
      this.#reporting = false;
    }
  }
}
