import { Injectable, signal } from '@angular/core';

/** What the page says to those who listen to it: what their own doing has come to. */
@Injectable()
export class PageStatus {
  private readonly messageSignal = signal({ number: 0, text: '' });

  /** The last message; numbered, so that the same words can be said twice. */
  readonly message = this.messageSignal.asReadonly();

  say(text: string): void {
    this.messageSignal.update(({ number }) => ({ number: number + 1, text }));
  }
}
