import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ErrorHandler, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Actions, createEffect, ofType, provideEffects } from '@ngrx/effects';
import { Store, createActionGroup, createReducer, on, props, provideStore } from '@ngrx/store';
import {
  EventLogService,
  actionEvents,
  actionOperation,
  asStepOf,
  eventLogInterceptor,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';
import { catchError, map, mergeMap, of } from 'rxjs';

import { withNgrxEvents } from './with-ngrx-events';

const OrderActions = createActionGroup({
  source: 'Order',
  events: {
    Submit: props<{ orderId: string }>(),
    Deployed: props<{ orderId: string }>(),
    Failed: props<{ orderId: string }>(),
  },
});

const orders = createReducer(
  0,
  on(OrderActions.submit, (count) => count + 1),
);

/** Buys at once when the user submits, perhaps before the log has received the action. */
const deploy = createEffect(
  (actions = inject<Actions>(Actions), http = inject(HttpClient)) =>
    actions.pipe(
      ofType(OrderActions.submit),
      mergeMap(({ orderId }) =>
        http
          .post('/api/orders', {}, { context: asStepOf({ type: 'service.deploy', key: orderId }, 'Buy') })
          .pipe(
            map(() => OrderActions.deployed({ orderId })),
            catchError(() => of(OrderActions.failed({ orderId }))),
          ),
      ),
    ),
  { functional: true },
);

const catalogue = actionEvents(
  actionOperation({
    type: 'service.deploy',
    starts: OrderActions.submit,
    succeeds: OrderActions.deployed,
    fails: OrderActions.failed,
    key: ({ orderId }) => orderId,
    started: ({ orderId }) => `Deploying ${orderId}`,
    succeeded: ({ orderId }) => `${orderId} deployed`,
    failed: ({ orderId }) => ({ title: `${orderId} was not deployed` }),
  }),
);

const ngrx = [provideStore({ orders }), provideEffects({ deploy })];
const log = [
  provideHttpClient(withInterceptors([eventLogInterceptor])),
  provideHttpClientTesting(),
  provideEventLog({}, withHttpEvents(), withNgrxEvents(catalogue)),
];

describe('withNgrxEvents()', () => {
  for (const [order, providers] of [
    ['effects come first', [...ngrx, ...log]],
    ['the log comes first', [...log, ...ngrx]],
  ] as const) {
    describe(`when ${order}`, () => {
      it('makes one row from the actions and requests of an operation', async () => {
        TestBed.configureTestingModule({ providers: [...providers] });
        const { entries } = TestBed.inject(EventLogService);
        const backend = TestBed.inject(HttpTestingController);

        TestBed.inject(Store).dispatch(OrderActions.submit({ orderId: 'A' }));
        await Promise.resolve();
        backend.expectOne('/api/orders').flush({});

        expect(entries()).toEqual([jasmine.objectContaining({ title: 'A deployed', outcome: 'succeeded' })]);
        expect(entries()[0]?.steps).toEqual([
          jasmine.objectContaining({ title: 'Buy', outcome: 'succeeded', request: 'POST /api/orders' }),
        ]);
      });

      it('makes one row from a failure, with the reason', async () => {
        TestBed.configureTestingModule({ providers: [...providers] });
        const { entries } = TestBed.inject(EventLogService);
        const backend = TestBed.inject(HttpTestingController);

        TestBed.inject(Store).dispatch(OrderActions.submit({ orderId: 'A' }));
        await Promise.resolve();
        backend
          .expectOne('/api/orders')
          .flush(
            { title: 'No', detail: 'Sydney is full', status: 409 },
            { status: 409, statusText: 'Conflict' },
          );

        expect(entries()).toEqual([
          jasmine.objectContaining({
            title: 'A was not deployed',
            message: 'Sydney is full',
            severity: 'error',
          }),
        ]);
      });
    });
  }

  it('says what is missing if there is no store, and leaves the log usable', () => {
    const handleError = jasmine.createSpy('handleError');
    TestBed.configureTestingModule({
      providers: [
        { provide: ErrorHandler, useValue: { handleError } },
        provideEventLog({}, withNgrxEvents(catalogue)),
      ],
    });

    const entry = TestBed.inject(EventLogService).success({ type: 'a.b', title: 'Done' });

    expect(entry.title).toBe('Done');
    expect(handleError).toHaveBeenCalledOnceWith(
      new Error('withNgrxEvents() needs the actions of NgRx: add provideStore() and provideEffects().'),
    );
  });
});
