import { computed, inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { createEffect } from '@ngrx/effects';
import { distinctUntilChanged, filter, map, merge, skip } from 'rxjs';

import { Auth } from '../../session/auth';
import { OrderActions } from '../order-actions';

/**
 * Discards the orders when the user signs out or another user signs in. They survive an expired session, so that the same
 * user can sign in again and continue.
 */
export const discardOrders = createEffect(
  (auth = inject(Auth)) => {
    const users = toObservable(computed(() => auth.session()?.user.id)).pipe(
      filter((id) => id !== undefined),
      distinctUntilChanged(),
    );
    const left = auth.signedOut.pipe(filter((reason) => reason !== 'expired'));
    return merge(left, users.pipe(skip(1))).pipe(map(() => OrderActions.discarded()));
  },
  { functional: true },
);
