import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { readProblem } from 'ngx-session-event-log';
import { catchError, map, mergeMap, of, takeUntil, withLatestFrom } from 'rxjs';

import { mayBeDone } from '../../problem/may-be-done';
import { OrderActions } from '../order-actions';
import { orderFeature } from '../order-feature';
import { randomKey } from '../random-key';
import { orderRequestContext } from './order-request-context';
import { OrdersApi } from './orders-api';

/**
 * Saves the design that the user submits, as a new order or over the previous one. If an answer is lost, the next attempt
 * carries the same key, so that the same design does not become two orders.
 */
export const saveOrder = createEffect(
  (actions = inject<Actions>(Actions), store = inject(Store), api = inject(OrdersApi)) =>
    actions.pipe(
      ofType(OrderActions.submit),
      withLatestFrom(store.select(orderFeature.selectProcesses)),
      mergeMap(([{ orderKey, design, goal }, processes]) => {
        const context = orderRequestContext(orderKey, goal, 'Save the design');
        const process = processes[orderKey];
        const id = process?.order?.id;
        const saveKey = process?.saveKey ?? randomKey();
        const saved =
          id === undefined ? api.create(design, saveKey, context) : api.change(id, design, context);
        return saved.pipe(
          map((order) => OrderActions.configured({ orderKey, order })),
          catchError((error: unknown) => {
            const problem = readProblem(error);
            return of(
              mayBeDone(problem)
                ? OrderActions.configureUnknown({ orderKey, design, goal, problem, saveKey })
                : OrderActions.configureFailed({ orderKey, design, problem }),
            );
          }),
          takeUntil(actions.pipe(ofType(OrderActions.discarded))),
        );
      }),
    ),
  { functional: true },
);
