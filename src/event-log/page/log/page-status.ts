import { Directionality } from '@angular/cdk/bidi';
import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import {
  MatSnackBar,
  MatSnackBarConfig,
  type MatSnackBarRef,
  type TextOnlySnackBar,
} from '@angular/material/snack-bar';

/** Long enough to be read, in the corner of an eye. */
const SHOWN_MS = 8_000;

/** Messages on the results of the user's own actions, to those who listen to the page, and to those who see it. */
@Injectable()
export class PageStatus {
  readonly #snackBar = inject(MatSnackBar);
  readonly #direction = inject(Directionality);
  #shown: MatSnackBarRef<TextOnlySnackBar> | undefined;

  readonly message = signal('');

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#shown?.dismiss());
  }

  /** Tells those who listen what others see on the page. */
  say(text: string): void {
    // A live region that does not change is not heard: the same words again differ by a space that nobody hears.
    this.message.update((before) => (before === text ? `${text}\u00a0` : text));
  }

  /** Tells everybody what nothing else on the page shows. */
  show(text: string): void {
    this.say(text);
    // It was said.
    this.offer(text, undefined, { duration: SHOWN_MS, politeness: 'off' });
  }

  /** Shows a message with a button, for as long as the page lasts at most. */
  offer(
    text: string,
    button: string | undefined,
    options: Pick<MatSnackBarConfig, 'duration' | 'politeness'>,
  ) {
    const config = Object.assign(new MatSnackBarConfig(), options, {
      direction: this.#direction.value,
      panelClass: 'event-log-overlay',
    });
    return (this.#shown = this.#snackBar.open(text, button, config));
  }
}
