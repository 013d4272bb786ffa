import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatSnackBar, MatSnackBarConfig } from '@angular/material/snack-bar';

import { Auth } from '../session/auth';

/** Short messages over the page: what was done, or could not be. Screen readers hear them politely. */
@Service()
export class Messages {
  readonly #snackBar = inject(MatSnackBar);
  readonly #config = Object.assign(new MatSnackBarConfig(), { duration: 6_000 });

  constructor() {
    // The next user must not see what this one did.
    inject(Auth)
      .signedOut.pipe(takeUntilDestroyed())
      .subscribe(() => this.#snackBar.dismiss());
  }

  show(message: string): void {
    this.#snackBar.open(message, 'Dismiss', this.#config);
  }
}
