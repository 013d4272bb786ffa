import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatSnackBar, MatSnackBarConfig } from '@angular/material/snack-bar';
import { NavigationStart, Router } from '@angular/router';
import { filter, merge } from 'rxjs';

import { Auth } from '../session/auth';

/** Short messages over the page about completed or failed actions, announced politely to screen readers. */
@Service()
export class Messages {
  readonly #snackBar = inject(MatSnackBar);
  readonly #config = Object.assign(new MatSnackBarConfig(), { duration: 6_000 });

  constructor() {
    const router = inject(Router);
    const leaves = router.events.pipe(
      filter((event) => event instanceof NavigationStart && pathOf(event.url) !== pathOf(router.url)),
    );
    // The next user must not see the message, and it could cover something on the next page.
    merge(inject(Auth).signedOut, leaves)
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.#snackBar.dismiss());
  }

  show(message: string): void {
    this.#snackBar.open(message, 'Dismiss', this.#config);
  }
}

/** Removes query parameters and fragment from an address. */
const pathOf = (url: string): string => url.split(/[?#]/, 1).join('');
