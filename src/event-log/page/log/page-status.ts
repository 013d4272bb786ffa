import { Injectable, signal } from '@angular/core';

/** What the page says to those who listen to it: what their own doing has come to. */
@Injectable()
export class PageStatus {
  readonly #messageSignal = signal('');

  /** The last message. */
  readonly message = this.#messageSignal.asReadonly();

  say(text: string): void {
    // A live region that does not change is not heard: the same words again differ by a space that nobody hears.
    this.#messageSignal.update((before) => (before === text ? `${text}\u00a0` : text));
  }
}
