import { HttpErrorResponse, HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { catchError, of, switchMap, throwError } from 'rxjs';

import { asStepOf } from '../core/operation/operation-context';
import { eventLogInterceptor } from './event-log-interceptor';
import { httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

const DEPLOYING = { type: 'service.deploy', title: 'Deploying', key: '7' };
const OF_DEPLOYING = { type: 'service.deploy', key: '7' };

const validating = httpEvent('POST', '/api/orders/:id/validate', {
  type: 'order.validate',
  started: 'Validating the order',
});

/** Waits for the end of the current turn of the event loop. */
const turn = () => Promise.resolve();

describe('A request that is a step', () => {
  it('of an operation has no separate row', () => {
    const { log, http, backend, clock } = setUpHttp({ rules: [validating] });
    const operation = log.start(DEPLOYING);

    http.post('/api/orders/7/validate', {}, { context: operation.httpContext() }).subscribe();
    clock.pass(30);
    backend.expectOne('/api/orders/7/validate').flush({});

    expect(log.entries()).toEqual([operation.entry]);
    expect(operation.entry.outcome).toBe('running');
    expect(operation.entry.steps).toEqual([
      jasmine.objectContaining({
        title: 'Validating the order',
        request: 'POST /api/orders/:id/validate',
        outcome: 'succeeded',
        duration: 30,
      }),
    ]);
  });

  it('leaves an operation unknown if the application fails it because the answer was lost', () => {
    const { log, http, backend } = setUpHttp();
    const operation = log.start(DEPLOYING);

    http
      .post('/api/orders', {}, { context: operation.httpContext() })
      .subscribe({ error: () => operation.fail({ title: 'Not deployed', message: 'Sorry' }) });
    backend.expectOne('/api/orders').flush('', { status: 500, statusText: 'x' });

    expect(operation.entry).toEqual(
      jasmine.objectContaining({
        title: 'Outcome unknown: Deploying',
        outcome: 'unknown',
        severity: 'warning',
        message: 'It may still have been done. Check before you try again.',
      }),
    );
  });

  it('has the title that the operation gives it', () => {
    const { log, http } = setUpHttp();
    const operation = log.start(DEPLOYING);

    http.post('/api/orders', {}, { context: operation.httpContext('Buy') }).subscribe();

    expect(operation.entry.steps[0]?.title).toBe('Buy');
  });

  it('may only read', () => {
    const { log, http, backend } = setUpHttp({ rules: [] });
    const operation = log.start(DEPLOYING);

    http.get('/api/orders/7', { context: operation.httpContext('Look') }).subscribe(careless);
    backend.expectOne('/api/orders/7').error(new ProgressEvent('error'));
    http
      .get('/api/orders/7', { context: operation.httpContext('Look') })
      .subscribe()
      .unsubscribe();

    expect(operation.entry.steps.map(({ request, outcome }) => [request, outcome])).toEqual([
      ['GET /api/orders/:id', 'failed'],
      ['GET /api/orders/:id', 'cancelled'],
    ]);
  });

  it('explains the failure of its operation', () => {
    const { log, http, backend } = setUpHttp();
    const operation = log.start(DEPLOYING);

    http.post('/api/orders', {}, { context: operation.httpContext() }).subscribe(careless);
    backend
      .expectOne('/api/orders')
      .flush({ title: 'No', detail: 'VLAN is in use', status: 409 }, { status: 409, statusText: 'Conflict' });
    operation.fail({ title: 'Not deployed' });

    expect(operation.entry).toEqual(
      jasmine.objectContaining({
        message: 'VLAN is in use',
        reason: 'The server did not accept it (HTTP 409).',
      }),
    );
  });

  it('leaves the outcome of tracked work unknown if the change was made, and the code after it is wrong', () => {
    const outcomeAfter = (error: Error) => {
      const { log, http, backend } = setUpHttp();
      log
        .track({ type: 'payment.make', title: 'Paying' }, (operation) =>
          http
            .post('/api/payments', {}, { context: operation.httpContext('Pay') })
            .pipe(switchMap(() => throwError(() => error))),
        )
        .subscribe(careless);
      backend.expectOne('/api/payments').flush({}, { status: 201, statusText: 'Created' });
      TestBed.resetTestingModule();
      const { outcome, reason } = log.entries()[0]!;
      return [outcome, reason];
    };
    const unknown = ['unknown', 'The server accepted it, but its answer could not be read (HTTP 201).'];

    expect(outcomeAfter(new TypeError('id is undefined'))).toEqual(unknown);
    expect(outcomeAfter(Object.assign(new Error('[]'), { name: 'ZodError' }))).toEqual(unknown);
    expect(outcomeAfter(new Error('NG04002: Cannot match any routes'))).toEqual(unknown);
    // An application says so on purpose, as when a price has changed.
    expect(outcomeAfter(new Error('The price has changed.'))[0]).toBe('failed');
  });

  it('leaves the outcome of tracked work unknown if only a look after the change failed', () => {
    const { log, http, backend } = setUpHttp();

    log
      .track({ type: 'payment.make', title: 'Paying', failed: 'Not paid' }, (operation) =>
        http
          .post('/api/payments', {}, { context: operation.httpContext('Pay') })
          .pipe(switchMap(() => http.get('/api/invoices', { context: operation.httpContext('Look') }))),
      )
      .subscribe(careless);
    backend.expectOne('/api/payments').flush({});
    backend.expectOne('/api/invoices').flush(null, { status: 403, statusText: 'Forbidden' });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Outcome unknown: Paying',
        outcome: 'unknown',
        reason: 'You are not allowed to do this (HTTP 403).',
      }),
    ]);
    expect(log.entries()[0]?.steps.map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed']);
  });

  it('decides the outcome of tracked work', () => {
    const { log, http, backend } = setUpHttp();

    log
      .track({ type: 'payment.make', title: 'Paying' }, (operation) =>
        http.post('/api/payments', {}, { context: operation.httpContext('Pay') }),
      )
      .subscribe(careless);
    backend.expectOne('/api/payments').error(new ProgressEvent('error'));

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Outcome unknown: Paying', severity: 'warning' }),
    ]);
  });

  for (const [what, request, outcome] of [
    [
      'was refused',
      { status: 422, statusText: 'x' },
      'succeeded warning The server did not accept it (HTTP 422).',
    ],
    ['was done', { status: 200, statusText: 'x' }, 'succeeded success '],
  ] as const) {
    it(`warns of the last change in work that hides that it ${what}`, () => {
      const { log, http, backend } = setUpHttp({ rules: [] });

      log
        .track({ type: 'payment.make', title: 'Paying', succeeded: 'Paid' }, (operation) =>
          http.post('/api/payments', {}, { context: operation.httpContext('Pay') }).pipe(
            catchError(() => of(undefined)),
            switchMap(() => http.get('/api/payments', { context: operation.httpContext('Read') })),
            catchError(() => of(undefined)),
          ),
        )
        .subscribe();
      backend.expectOne('/api/payments').flush({}, request);
      backend.expectOne('/api/payments').flush({}, { status: 404, statusText: 'x' });

      expect(
        log.entries().map(({ severity, reason, ...entry }) => `${entry.outcome} ${severity} ${reason ?? ''}`),
      ).toEqual([outcome]);
    });
  }

  it('is made up for by a later one, in work that goes on', () => {
    const { log, http, backend } = setUpHttp({ rules: [] });

    log
      .track({ type: 'payment.make', title: 'Paying', succeeded: 'Paid' }, (operation) =>
        http
          .post('/api/payments', {}, { context: operation.httpContext('Pay') })
          .pipe(catchError(() => http.post('/api/other', {}, { context: operation.httpContext('Again') }))),
      )
      .subscribe();
    backend.expectOne('/api/payments').flush({}, { status: 422, statusText: 'x' });
    backend.expectOne('/api/other').flush({});

    expect(log.entries().map(({ severity }) => severity)).toEqual(['success']);
  });

  it('does not decide about a later error of the work', () => {
    const { log, http, backend } = setUpHttp();

    log
      .track({ type: 'payment.make', title: 'Paying' }, (operation) =>
        http
          .post('/api/checks', {}, { context: operation.httpContext('Check') })
          .pipe(catchError(() => throwError(() => new HttpErrorResponse({ status: 502 })))),
      )
      .subscribe(careless);
    backend.expectOne('/api/checks').flush(null, { status: 409, statusText: 'Conflict' });

    expect(log.entries().map(({ outcome, steps }) => [outcome, steps[0]?.outcome])).toEqual([
      ['unknown', 'failed'],
    ]);
  });

  it('may have been done if its answer was lost, unless it only reads', () => {
    const { log, http, backend } = setUpHttp({ rules: [] });
    const operation = log.start(DEPLOYING);
    for (const body of [{ query: 'query Me { me }' }, { query: 'mutation Pay { pay }' }, { text: 'Edge' }]) {
      http.post('/api/search', body, { context: operation.httpContext('Step') }).subscribe(careless);
      backend.expectOne('/api/search').error(new ProgressEvent('error'));
    }

    expect(operation.entry.steps.map(({ outcome }) => outcome)).toEqual(['failed', 'unknown', 'unknown']);
  });

  it('makes tracked work unknown if it is cancelled before the answer', () => {
    const { log, http } = setUpHttp();

    log
      .track({ type: 'payment.make', title: 'Paying' }, (operation) =>
        http.post('/api/payments', {}, { context: operation.httpContext('Pay') }),
      )
      .subscribe()
      .unsubscribe();

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'unknown' })]);
  });
});

describe('A request that is a step of a named operation', () => {
  it('belongs to it if that has started', () => {
    const { log, http } = setUpHttp();
    const operation = log.start(DEPLOYING);

    http.post('/api/orders', {}, { context: asStepOf(OF_DEPLOYING, 'Buy') }).subscribe();

    expect(log.entries()).toEqual([operation.entry]);
    expect(operation.entry.steps[0]?.title).toBe('Buy');
  });

  it('belongs to it if that starts a moment later', async () => {
    const { log, http, backend } = setUpHttp();

    http.post('/api/orders', {}, { context: asStepOf(OF_DEPLOYING, 'Buy') }).subscribe();
    const operation = log.start(DEPLOYING);
    await turn();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([operation.entry]);
    expect(operation.entry.steps).toEqual([jasmine.objectContaining({ title: 'Buy', outcome: 'succeeded' })]);
  });

  it('belongs to it if that starts a moment later, even if the answer comes at once', async () => {
    const { log, http } = setUpHttp({
      client: [
        provideHttpClient(
          withInterceptors([eventLogInterceptor, () => of(new HttpResponse({ status: 200 }))]),
        ),
      ],
    });

    http.post('/api/orders', {}, { context: asStepOf(OF_DEPLOYING, 'Buy') }).subscribe();
    const operation = log.start(DEPLOYING);
    await turn();

    expect(operation.entry.steps).toEqual([jasmine.objectContaining({ title: 'Buy', outcome: 'succeeded' })]);
    http.post('/api/orders', {}, { context: asStepOf(OF_DEPLOYING, 'Buy') }).subscribe();
    expect(operation.entry.steps.length).toBe(2);
  });

  it('is a separate event if that never starts', async () => {
    const { log, http, backend } = setUpHttp({ rules: [validating] });

    http.post('/api/orders/7/validate', {}, { context: asStepOf(OF_DEPLOYING) }).subscribe();
    await turn();
    backend.expectOne('/api/orders/7/validate').flush({});

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ type: 'order.validate', outcome: 'succeeded' }),
    ]);
  });

  it('is not recorded if that never starts and no rule matches', async () => {
    const { log, http, backend } = setUpHttp({ rules: [] });

    http.post('/api/orders', {}, { context: asStepOf(OF_DEPLOYING) }).subscribe();
    await turn();
    backend.expectOne('/api/orders').flush({});

    expect(log.available()).toBeFalse();
  });

  it('belongs to it if that starts before its answer comes', async () => {
    const { log, http, backend } = setUpHttp({ rules: [] });

    http.post('/api/orders', {}, { context: asStepOf(OF_DEPLOYING, 'Buy') }).subscribe();
    await turn();
    const operation = log.start(DEPLOYING);
    backend.expectOne('/api/orders').flush({});

    expect(operation.entry.steps).toEqual([jasmine.objectContaining({ title: 'Buy', outcome: 'succeeded' })]);
  });

  it('belongs to no operation of the next session, even of the same name', async () => {
    const { log, http, backend } = setUpHttp({ rules: [validating] });
    http.post('/api/orders', {}, { context: asStepOf(OF_DEPLOYING) }).subscribe();
    http.post('/api/orders/7/validate', {}, { context: asStepOf(OF_DEPLOYING) }).subscribe();

    log.endSession();
    const operation = log.start(DEPLOYING);
    await turn();
    backend.match(() => true).forEach((request) => request.flush({}));

    expect(log.entries()).toEqual([operation.entry]);
    expect(operation.entry.steps).toEqual([]);
  });
});
