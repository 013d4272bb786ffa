import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatSnackBar, MatSnackBarConfig } from '@angular/material/snack-bar';
import { NavigationStart, Router } from '@angular/router';
import { filter, merge } from 'rxjs';

import { Auth } from '../session/auth';

/** Short messages over the page: what was done, or could not be. Screen readers hear them politely. */
@Service()
export class Messages {
  readonly #snackBar = inject(MatSnackBar);
  readonly #config = Object.assign(new MatSnackBarConfig(), { duration: 6_000 });

  constructor() {
    const router = inject(Router);
    const leaves = router.events.pipe(
      filter((event) => event instanceof NavigationStart && pathOf(event.url) !== pathOf(router.url)),
    );
    // The next user must not see what this one did, and the next page has something else in that place.
    merge(inject(Auth).signedOut, leaves)
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.#snackBar.dismiss());
  }

  show(message: string): void {
    this.#snackBar.open(message, 'Dismiss', this.#config);
  }
}

/** An address without what only filters its page. */
const pathOf = (url: string): string => url.split(/[?#]/, 1).join('');
