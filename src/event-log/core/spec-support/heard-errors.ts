import type { ErrorHandler } from '@angular/core';

/** For specs: an `ErrorHandler` that collects errors. */
export class HeardErrors implements ErrorHandler {
  readonly all: unknown[] = [];

  get messages(): string[] {
    return this.all.map((error) => (error instanceof Error ? error.message : String(error)));
  }

  handleError(error: unknown): void {
    this.all.push(error);
  }
}
