import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatSnackBar, MatSnackBarConfig, type MatSnackBarRef } from '@angular/material/snack-bar';
import { NavigationStart, Router } from '@angular/router';
import { filter, merge } from 'rxjs';

import { Auth } from '../session/auth';
import { ChangeRequests } from './change-requests';

/** Short messages over the page about completed or failed actions, announced politely to screen readers. */
@Service()
export class Messages {
  readonly #snackBar = inject(MatSnackBar);
  readonly #config = Object.assign(new MatSnackBarConfig(), { duration: 6_000 });
  #shown: MatSnackBarRef<unknown> | undefined;

  constructor() {
    const router = inject(Router);
    const leaves = router.events.pipe(
      filter((event) => event instanceof NavigationStart && pathOf(event.url) !== pathOf(router.url)),
    );
    // The next user must not see the message, and it could cover something on the next page. Beside the outcome of a later
    // change, it would seem to tell of that one.
    merge(inject(Auth).signedOut, leaves, inject(ChangeRequests).sent)
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.#shown?.dismiss());
  }

  show(message: string): void {
    this.#shown = this.#snackBar.open(message, 'Dismiss', this.#config);
  }
}

/** Removes query parameters and fragment from an address. */
const pathOf = (url: string): string => url.split(/[?#]/, 1).join('');
