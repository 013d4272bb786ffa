import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject } from '@angular/core';
import { signalStore, type, withState } from '@ngrx/signals';
import { Events, eventGroup, on, withEventHandlers, withReducer } from '@ngrx/signals/events';
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
import { catchError, concatMap, map, of } from 'rxjs';

export const orderPage = eventGroup({ source: 'Order page', events: { cancel: type<{ id: string }>() } });
export const orderApi = eventGroup({
  source: 'Order API',
  events: { cancelled: type<{ id: string }>(), refused: type<{ id: string; reason: string | undefined }>() },
});

export const OrderStore = signalStore(
  { providedIn: 'root' },
  withState({ cancelled: [] as readonly string[] }),
  withReducer(
    on(orderApi.cancelled, ({ payload }, { cancelled }) => ({ cancelled: [...cancelled, payload.id] })),
  ),
  withEventHandlers((_, events = inject(Events), http = inject(HttpClient)) => ({
    cancel$: events.on(orderPage.cancel).pipe(
      concatMap(({ payload: { id } }) =>
        http
          .post(`/api/orders/${id}/cancel`, {}, { context: asStepOf({ type: 'order.cancel', key: id }) })
          .pipe(
            map(() => orderApi.cancelled({ id })),
            catchError((error: unknown) => of(orderApi.refused({ id, reason: readProblem(error).detail }))),
          ),
      ),
    ),
  })),
);

export const orderEvents = actionEvents(
  actionOperation({
    type: 'order.cancel',
    starts: orderPage.cancel,
    succeeds: orderApi.cancelled,
    fails: orderApi.refused,
    key: ({ payload }) => payload.id,
    started: ({ payload }) => `Cancelling order ${payload.id}`,
    succeeded: ({ payload }) => `Order ${payload.id} was cancelled`,
    failed: ({ payload }) => ({ title: `Order ${payload.id} was not cancelled`, message: payload.reason }),
  }),
);

export const providers = [
  provideHttpClient(withInterceptors([eventLogInterceptor])),
  provideEventLog(
    {},
    withHttpEvents(),
    withActionEvents(() => inject(Events).on(), orderEvents),
  ),
];
