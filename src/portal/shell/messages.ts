import { inject, Service } from '@angular/core';
import { MatSnackBar, MatSnackBarConfig } from '@angular/material/snack-bar';

/** Short messages over the page: what was done, or could not be. Screen readers hear them politely. */
@Service()
export class Messages {
  readonly #snackBar = inject(MatSnackBar);
  readonly #config = Object.assign(new MatSnackBarConfig(), { duration: 8_000 });

  show(message: string): void {
    this.#snackBar.open(message, 'Dismiss', this.#config);
  }
}
