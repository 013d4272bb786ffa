import { Directionality } from '@angular/cdk/bidi';
import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import { MatSnackBar, MatSnackBarConfig, type MatSnackBarRef } from '@angular/material/snack-bar';

/** Long enough to be read at a glance. */
const SHOWN_MS = 8_000;

/** Messages about the results of the user's own actions, for screen readers and on the screen. */
@Injectable()
export class PageStatus {
  readonly #snackBar = inject(MatSnackBar);
  readonly #direction = inject(Directionality);
  #shown: MatSnackBarRef<unknown> | undefined;

  readonly message = signal('');

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#shown?.dismiss());
  }

  /** Announces to screen readers what others see on the page. */
  say(text: string): void {
    // Screen readers ignore a live region that does not change, so a repeated text gets a blank, which they do not speak.
    this.message.update((before) => (before === text ? `${text}\u00a0` : text));
  }

  /** Shows and announces what nothing else on the page shows. */
  show(text: string): void {
    this.say(text);
    const config = Object.assign(new MatSnackBarConfig(), {
      duration: SHOWN_MS,
      direction: this.#direction.value,
      panelClass: 'event-log-overlay',
      // Already announced.
      politeness: 'off',
    });
    this.#shown = this.#snackBar.open(text, undefined, config);
  }
}
