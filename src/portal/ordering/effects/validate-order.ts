import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { readProblem } from 'ngx-session-event-log';
import { catchError, map, mergeMap, of, takeUntil, withLatestFrom } from 'rxjs';

import { OrderActions } from '../order-actions';
import { orderFeature } from '../order-feature';
import { orderRequestContext } from './order-request-context';
import { OrdersApi } from './orders-api';

/** Validates a saved design, unless the user only wanted to save it. */
export const validateOrder = createEffect(
  (actions = inject<Actions>(Actions), store = inject(Store), api = inject(OrdersApi)) =>
    actions.pipe(
      ofType(OrderActions.configured),
      withLatestFrom(store.select(orderFeature.selectProcesses)),
      mergeMap(([{ orderKey, order }, processes]) => {
        const { phase, goal = 'save' } = processes[orderKey] ?? {};
        if (phase !== 'validating') return [];
        return api.validate(order.id, orderRequestContext(orderKey, goal, 'Validate the order')).pipe(
          map(({ warnings, monthlyPrice, currency, quoteId }) => {
            const price = `${currency} ${monthlyPrice} per month`;
            return OrderActions.validated({ orderKey, goal, order, warnings, price, quoteId });
          }),
          catchError((error: unknown) =>
            of(OrderActions.validationFailed({ orderKey, goal, order, problem: readProblem(error) })),
          ),
          takeUntil(actions.pipe(ofType(OrderActions.discarded))),
        );
      }),
    ),
  { functional: true },
);
