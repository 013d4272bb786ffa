import { Injectable, signal } from '@angular/core';

/** Holds the lines that the sink received, newest first. */
@Injectable({ providedIn: 'root' })
export class Received {
  readonly #lines = signal<readonly string[]>([]);
  readonly lines = this.#lines.asReadonly();

  add(line: string): void {
    this.#lines.update((lines) => [line, ...lines].slice(0, 10));
  }
}
