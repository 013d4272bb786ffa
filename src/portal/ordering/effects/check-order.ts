import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { readProblem } from 'ngx-session-event-log';
import { catchError, map, mergeMap, of, takeUntil } from 'rxjs';

import { OrderActions } from '../order-actions';
import { OrdersApi } from './orders-api';

/** Reads the state of an order whose answer was lost. Reading is safe; deploying it again is not. */
export const checkOrder = createEffect(
  (actions = inject<Actions>(Actions), api = inject(OrdersApi)) =>
    actions.pipe(
      ofType(OrderActions.checkStatus),
      mergeMap(({ orderKey, order }) =>
        api.read(order.id).pipe(
          map((found) =>
            found.state === 'DESIGN'
              ? OrderActions.notDeployed({ orderKey, order: found })
              : OrderActions.deployAccepted({ orderKey, order: found }),
          ),
          catchError((error: unknown) =>
            of(OrderActions.checkFailed({ orderKey, order, problem: readProblem(error) })),
          ),
          takeUntil(actions.pipe(ofType(OrderActions.discarded))),
        ),
      ),
    ),
  { functional: true },
);
