import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store, type Action } from '@ngrx/store';
import { catchError, map, mergeMap, of, takeUntil, withLatestFrom } from 'rxjs';

import type { Order } from '../../../portal-api/contract/index.ts';
import { readProblem } from '../../problem/read-problem';
import { OrderActions } from '../order-actions';
import { orderFeature } from '../order-feature';
import { orderRequestContext } from './order-request-context';
import { OrdersApi } from './orders-api';
import { randomKey } from '../random-key';

/** Decides after validation: deploy, or let the user read the warnings first. */
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

/** Deploys an order once. It is never sent again by itself, whatever the answer. */
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

/**
 * Only a client error says for certain that nothing was deployed. No answer, an unreadable one or a server's
 * failure may come after the order was carried out: sending it again could buy the service twice.
 */
function deployProblem(orderKey: string, order: Order, error: unknown): Action {
  const problem = readProblem(error);
  // Like a warning of validation: the user decides whether to go on.
  if (problem.type === '/problems/price-changed') {
    return OrderActions.deployHeld({ orderKey, order, warnings: problem.errors });
  }
  return problem.status >= 400 && problem.status < 500
    ? OrderActions.deployFailed({ orderKey, order, problem })
    : OrderActions.outcomeUnknown({ orderKey, order, problem });
}
