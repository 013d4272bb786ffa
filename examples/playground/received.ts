import { Injectable, signal } from '@angular/core';

/** Receives what the log sends on, and shows it. */
@Injectable({ providedIn: 'root' })
export class Received {
  readonly #lines = signal<readonly string[]>([]);
  readonly lines = this.#lines.asReadonly();

  add(line: string): void {
    this.#lines.update((lines) => [line, ...lines].slice(0, 10));
  }
}
