import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store, type Action } from '@ngrx/store';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';
import { catchError, map, mergeMap, of, takeUntil, withLatestFrom } from 'rxjs';

import type { FieldProblem, Order } from '../../../portal-api/contract/index.ts';
import { mayBeDone } from '../../problem/may-be-done';
import { OrderActions } from '../order-actions';
import { orderFeature } from '../order-feature';
import { orderRequestContext } from './order-request-context';
import { OrdersApi } from './orders-api';
import { randomKey } from '../random-key';

/** Decides after validation whether to deploy, or to show new warnings first. */
export const decideToDeploy = createEffect(
  (actions = inject<Actions>(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(OrderActions.validated),
      withLatestFrom(store.select(orderFeature.selectProcesses)),
      mergeMap(([{ orderKey, order, warnings, quoteId }, processes]) => {
        const process = processes[orderKey];
        if (process?.goal !== 'deploy') return [];
        if (process.phase !== 'deploying') return [OrderActions.deployHeld({ orderKey, order, warnings })];
        const idempotencyKey = process.idempotencyKey ?? randomKey();
        return [OrderActions.deploy({ orderKey, order, idempotencyKey, quoteId })];
      }),
    ),
  { functional: true },
);

/** Deploys an order once. It is never retried automatically, whatever the answer. */
export const deployOrder = createEffect(
  (actions = inject<Actions>(Actions), api = inject(OrdersApi)) =>
    actions.pipe(
      ofType(OrderActions.deploy),
      mergeMap(({ orderKey, order, idempotencyKey, quoteId = '' }) =>
        api
          .deploy(
            order.id,
            quoteId,
            idempotencyKey,
            orderRequestContext(orderKey, 'deploy', 'Deploy the order'),
          )
          .pipe(
            map((accepted) => OrderActions.deployAccepted({ orderKey, order: accepted })),
            catchError((error: unknown) => of(deployProblem(orderKey, order, error))),
            takeUntil(actions.pipe(ofType(OrderActions.discarded))),
          ),
      ),
    ),
  { functional: true },
);

/** The action for a failed deployment. One that may have been carried out is not retried: that could buy a service twice. */
function deployProblem(orderKey: string, order: Order, error: unknown): Action {
  const problem = readProblem(error);
  // Like a validation warning: the user decides whether to continue.
  if (problem.type === '/problems/price-changed') {
    return OrderActions.deployHeld({ orderKey, order, warnings: problem.errors.map(placed) });
  }
  return mayBeDone(problem)
    ? OrderActions.outcomeUnknown({ orderKey, order, problem })
    : OrderActions.deployFailed({ orderKey, order, problem });
}

/** Converts a problem's error to a field problem; one without a pointer is about the order as a whole. */
const placed = ({ pointer = '', detail }: EventLogProblem['errors'][number]): FieldProblem => ({
  pointer,
  detail,
});
