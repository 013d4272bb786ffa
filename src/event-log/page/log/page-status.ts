import { Injectable, signal } from '@angular/core';

/** Messages to those who listen to the page, on the results of their own actions. */
@Injectable()
export class PageStatus {
  readonly message = signal('');

  say(text: string): void {
    // A live region that does not change is not heard: the same words again differ by a space that nobody hears.
    this.message.update((before) => (before === text ? `${text}\u00a0` : text));
  }
}
