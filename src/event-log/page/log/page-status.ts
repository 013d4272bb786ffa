import { Directionality } from '@angular/cdk/bidi';
import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import {
  MatSnackBar,
  type MatSnackBarConfig,
  type MatSnackBarRef,
  type TextOnlySnackBar,
} from '@angular/material/snack-bar';

/** Long enough to be read at a glance. */
const SHOWN_MS = 8_000;

/** Messages about the results of the user's own actions, for screen readers and on the screen. */
@Injectable()
export class PageStatus {
  readonly #snackBar = inject(MatSnackBar);
  readonly #direction = inject(Directionality);
  #shown: MatSnackBarRef<TextOnlySnackBar> | undefined;

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
    // Already announced.
    this.offer(text, undefined, { duration: SHOWN_MS, politeness: 'off' });
  }

  /** Shows a message with a button, for as long as the page lasts at most. */
  offer(
    text: string,
    button: string | undefined,
    options: Pick<MatSnackBarConfig, 'duration' | 'politeness'>,
  ) {
    const direction = this.#direction.value;
    const config = { ...options, direction, panelClass: 'event-log-overlay' };
    return (this.#shown = this.#snackBar.open(text, button, config));
  }
}
