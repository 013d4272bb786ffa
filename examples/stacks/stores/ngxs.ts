import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  Action,
  Actions,
  State,
  type StateContext,
  getActionTypeFromInstance,
  provideStore,
} from '@ngxs/store';
import {
  actionEvents,
  actionOperation,
  asStepOf,
  eventLogInterceptor,
  provideEventLog,
  readProblem,
  withActionEvents,
  withHttpEvents,
} from 'ngx-session-event-log';
import { type Observable, map, tap } from 'rxjs';

export class CancelOrder {
  static readonly type = '[Order page] Cancel';
  constructor(readonly id: string) {}
}

@State<readonly string[]>({ name: 'cancelled', defaults: [] })
@Injectable()
export class OrderState {
  readonly #http = inject(HttpClient);

  @Action(CancelOrder)
  cancel(state: StateContext<readonly string[]>, { id }: CancelOrder): Observable<unknown> {
    const context = asStepOf({ type: 'order.cancel', key: id });
    return this.#http
      .post(`/api/orders/${id}/cancel`, {}, { context })
      .pipe(tap(() => state.setState([...state.getState(), id])));
  }
}

/** Stream of actions. NGXS emits each when it is dispatched and when it ends: `[Order page] Cancel SUCCESSFUL`. */
const actions = () =>
  inject(Actions).pipe(
    map(({ action, status, error }) => ({
      action: action as unknown,
      error,
      type: `${getActionTypeFromInstance(action)} ${status}`,
    })),
  );

interface ActionReport {
  readonly action: CancelOrder;
  readonly error: unknown;
}

export const orderEvents = actionEvents(
  actionOperation({
    type: 'order.cancel',
    starts: `${CancelOrder.type} DISPATCHED`,
    succeeds: `${CancelOrder.type} SUCCESSFUL`,
    fails: `${CancelOrder.type} ERRORED`,
    losesAnswer: `${CancelOrder.type} CANCELED`,
    key: ({ action }: ActionReport) => action.id,
    started: ({ action }: ActionReport) => `Cancelling order ${action.id}`,
    succeeded: ({ action }: ActionReport) => `Order ${action.id} was cancelled`,
    failed: ({ action, error }: ActionReport) => ({
      title: `Order ${action.id} was not cancelled`,
      message: readProblem(error).detail,
    }),
  }),
);

export const providers = [
  provideHttpClient(withInterceptors([eventLogInterceptor])),
  provideStore([OrderState]),
  provideEventLog({}, withHttpEvents(), withActionEvents(actions, orderEvents)),
];
