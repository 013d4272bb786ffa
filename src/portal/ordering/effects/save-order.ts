import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, map, mergeMap, of, takeUntil, withLatestFrom } from 'rxjs';

import { readProblem } from '../../problem/read-problem';
import { OrderActions } from '../order-actions';
import { orderFeature } from '../order-feature';
import { orderRequestContext } from './order-request-context';
import { OrdersApi } from './orders-api';

/** Saves the design of an order that the user submits: as a new order, or over the last one. */
export const saveOrder = createEffect(
  (actions = inject<Actions>(Actions), store = inject(Store), api = inject(OrdersApi)) =>
    actions.pipe(
      ofType(OrderActions.submit),
      withLatestFrom(store.select(orderFeature.selectProcesses)),
      mergeMap(([{ orderKey, design, goal }, processes]) => {
        const context = orderRequestContext(orderKey, goal, 'Save the design');
        const id = processes[orderKey]?.order?.id;
        const saved = id === undefined ? api.create(design, context) : api.change(id, design, context);
        return saved.pipe(
          map((order) => OrderActions.configured({ orderKey, order })),
          catchError((error: unknown) =>
            of(OrderActions.configureFailed({ orderKey, design, problem: readProblem(error) })),
          ),
          takeUntil(actions.pipe(ofType(OrderActions.discarded))),
        );
      }),
    ),
  { functional: true },
);
