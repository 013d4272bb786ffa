import { HttpErrorResponse } from '@angular/common/http';
import { Injector, inject, runInInjectionContext } from '@angular/core';
import { isObservable } from 'rxjs';

import { ErrorReporter } from '../error-reporter';

/** Runs what rows offer. */
export class RowActionRunner {
  readonly #injector = inject(Injector);
  readonly #reporter = inject(ErrorReporter);

  run(work: () => unknown): void {
    this.#reporter.guard(() => {
      const result = runInInjectionContext(this.#injector, work);
      if (isObservable(result)) result.subscribe({ error: this.#failed });
      else void Promise.resolve(result).catch(this.#failed);
    });
  }

  /** A request that failed is told by its own row. */
  readonly #failed = (error: unknown): void => {
    if (!(error instanceof HttpErrorResponse)) this.#reporter.report(error);
  };
}
