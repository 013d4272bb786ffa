import {
  HttpClient,
  HttpErrorResponse,
  type HttpInterceptorFn,
  HttpResponse,
  provideHttpClient,
  withInterceptors,
} from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { EMPTY, NEVER, catchError, concatMap, of, retry, switchMap, throwError, timer } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { asEvent } from './request-context';
import { PROBLEM, setUpAmong } from './spec-support/set-up-among';
import { careless, setUpHttp } from './spec-support/set-up-http';

/** Ways in which applications replace the error of `HttpClient`. */
const replacing: Record<string, HttpInterceptorFn> = {
  'the body with the status': (request, next) =>
    next(request).pipe(
      catchError(({ error, status }: HttpErrorResponse) =>
        throwError(() => ({ ...(error as object), status })),
      ),
    ),
  'an error with the cause': (request, next) =>
    next(request).pipe(catchError((cause: unknown) => throwError(() => new Error('No', { cause })))),
  'an error that says nothing': (request, next) =>
    next(request).pipe(catchError(() => throwError(() => new Error('Something went wrong')))),
  'a text': (request, next) => next(request).pipe(catchError(() => throwError(() => 'No'))),
};

describe('A refused request', () => {
  for (const [what, replace] of Object.entries(replacing)) {
    for (const [place, interceptors] of Object.entries({
      first: [eventLogInterceptor, replace],
      last: [replace, eventLogInterceptor],
      between: [replace, eventLogInterceptor, replace],
    })) {
      it(`is a failure with its reason if an interceptor throws ${what}, and the log is ${place}`, () => {
        const { log, http, backend, errors } = setUpAmong(interceptors);

        http.post('/api/orders', {}).subscribe(careless);
        backend.expectOne('/api/orders').flush(PROBLEM, { status: 422, statusText: 'x' });

        expect(log.entries()).toEqual([
          jasmine.objectContaining({
            outcome: 'failed',
            message: PROBLEM.detail,
            reason: 'The server did not accept it (HTTP 422).',
          }),
        ]);
        expect(errors.all).toEqual([]);
      });
    }
  }

  const thrown: [string, unknown][] = [
    ['its body with the status', { ...PROBLEM, status: 422 }],
    [
      'an error whose cause has it',
      new Error('No', { cause: new Error('No', { cause: { status: 422, error: PROBLEM } }) }),
    ],
    ['the error of another client', { response: { status: 422, data: PROBLEM } }],
    ['an HttpErrorResponse', new HttpErrorResponse({ status: 422, error: PROBLEM })],
  ];
  for (const [what, error] of thrown) {
    it(`is a failure with its reason if an interceptor that sends nothing throws ${what}`, () => {
      const { log, http } = setUpAmong([eventLogInterceptor, () => throwError(() => error)]);

      http.post('/api/orders', {}).subscribe(careless);

      expect(log.entries()).toEqual([
        jasmine.objectContaining({ outcome: 'failed', message: PROBLEM.detail }),
      ]);
    });
  }

  it('is a failure if an interceptor completes it', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => next(request).pipe(catchError(() => EMPTY)),
    ]);

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush(null, { status: 401, statusText: 'x' });

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ outcome: 'failed', reason: 'You were not signed in (HTTP 401).' }),
    );
  });

  it('is a failure if the page cancels it while an interceptor waits to retry', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => next(request).pipe(retry({ delay: () => NEVER })),
    ]);

    const subscription = http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush(null, { status: 429, statusText: 'x' });
    subscription.unsubscribe();

    expect(log.entries()[0]?.outcome).toBe('failed');
  });
});

describe('A request that was done', () => {
  it('is not a failure if an interceptor throws on its answer', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) =>
        next(request).pipe(
          concatMap((event) =>
            event instanceof HttpResponse ? throwError(() => new TypeError('x')) : of(event),
          ),
        ),
    ]);

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        outcome: 'unknown',
        reason: 'The server accepted it, but its answer could not be read (HTTP 200).',
      }),
    );
  });

  it('is a success if an interceptor swallows its answer', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) =>
        next(request).pipe(concatMap((event) => (event instanceof HttpResponse ? EMPTY : of(event)))),
    ]);

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()[0]?.outcome).toBe('succeeded');
  });

  it('is a success that no server confirmed if an interceptor answers from its cache', () => {
    const { log, http } = setUpAmong([
      eventLogInterceptor,
      () => of(new HttpResponse({ status: 200, body: {} })),
    ]);

    http.post('/api/orders', {}).subscribe();

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'succeeded', reason: undefined })]);
  });
});

describe('A request that was never sent', () => {
  it('is a failure that says so if an interceptor gives up', () => {
    const { log, http } = setUpAmong([eventLogInterceptor, () => throwError(() => new Error('no token'))]);

    http.post('/api/orders', {}).subscribe(careless);

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ outcome: 'failed', reason: 'Nothing was sent to the server.' }),
    );
  });

  const ofOtherClients: [string, unknown][] = [
    ['fetch without a network', new TypeError('Failed to fetch')],
    ['a wrapped error of fetch', new Error('No', { cause: new TypeError('fetch failed') })],
    ['a signal that timed out', new DOMException('signal timed out', 'TimeoutError')],
    ['a body that is no JSON', new SyntaxError('Unexpected token')],
    ['gRPC', Object.assign(new Error('unavailable'), { code: 14 })],
    ['a status that no HTTP has', { status: 14 }],
  ];
  for (const [what, error] of ofOtherClients) {
    it(`may have been sent by another client if an interceptor throws the error of ${what}`, () => {
      const { log, http } = setUpAmong([eventLogInterceptor, () => throwError(() => error)]);

      http.post('/api/orders', {}).subscribe(careless);

      expect(log.entries()[0]).toEqual(
        jasmine.objectContaining({ outcome: 'unknown', reason: 'It was sent, but no answer came back.' }),
      );
    });
  }

  it('is cancelled if the page cancels it while an interceptor prepares it', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => NEVER.pipe(switchMap(() => next(request))),
    ]);

    http.post('/api/orders', {}).subscribe(careless).unsubscribe();

    backend.expectNone('/api/orders');
    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ outcome: 'cancelled', reason: 'Nothing was sent to the server.' }),
    );
  });
});

const retrying: HttpInterceptorFn = (request, next) => next(request).pipe(retry(1));

describe('A request that an interceptor retries', () => {
  it('is a failure if it was refused, and nothing had been begun before', () => {
    const { log, http, backend } = setUpAmong([eventLogInterceptor, retrying]);

    http.post('/api/orders', {}).subscribe(careless);
    backend
      .expectOne('/api/orders')
      .flush(null, { status: 503, statusText: 'x', headers: { 'retry-after': '1' } });
    backend.expectOne('/api/orders').flush(null, { status: 409, statusText: 'x' });

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});

describe('A request whose answer was lost, and whose retry is refused', () => {
  const client = [provideHttpClient(withInterceptors([eventLogInterceptor, retrying]))];

  it('is a failure if the application says so', () => {
    const { log, http, backend } = setUpHttp({
      client,
      http: { judge: ({ status }) => (status ? 'failed' : undefined) },
    });

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').error(new ProgressEvent('error'));
    backend.expectOne('/api/orders').flush(null, { status: 409, statusText: 'x' });

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  it('is a failure if it only reads', () => {
    const { log, http, backend } = setUpHttp({ client });

    http
      .get('/api/report', { context: asEvent({ type: 'report.read', changes: false }) })
      .subscribe(careless);
    backend.expectOne('/api/report').error(new ProgressEvent('error'));
    backend.expectOne('/api/report').flush(null, { status: 404, statusText: 'x' });

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});

describe('A request whose answer was lost', () => {
  it('stays unknown if the retry of an interceptor is refused', () => {
    const { log, http, backend } = setUpAmong([eventLogInterceptor, retrying]);

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').error(new ProgressEvent('error'));
    backend.expectOne('/api/orders').flush(null, { status: 409, statusText: 'x' });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        outcome: 'unknown',
        reason: 'This attempt was refused, but an earlier one may have been carried out (HTTP 409).',
      }),
    ]);
  });

  it('is unknown if an interceptor times out after refreshing the token', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => next(request).pipe(catchError(() => next(request).pipe(switchMap(() => NEVER)))),
    ]);

    const subscription = http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush(null, { status: 401, statusText: 'x' });
    subscription.unsubscribe();

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });
});

describe('An interceptor that refreshes the token', () => {
  const refreshing: HttpInterceptorFn = (request, next) =>
    next(request).pipe(
      catchError((error: HttpErrorResponse) => {
        if (error.status !== 401 || request.url.includes('refresh')) return throwError(() => error);
        return TestBed.inject(HttpClient)
          .post('/api/auth/refresh', {})
          .pipe(concatMap(() => next(request.clone({ setHeaders: { authorization: 'new' } }))));
      }),
    );

  for (const [place, interceptors] of Object.entries({
    first: [eventLogInterceptor, refreshing],
    last: [refreshing, eventLogInterceptor],
  })) {
    it(`makes no row, and does not change that of the request, if the log is ${place}`, () => {
      const { log, http, backend } = setUpHttp({
        client: [provideHttpClient(withInterceptors(interceptors))],
      });

      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').flush(null, { status: 401, statusText: 'x' });
      backend.expectOne('/api/auth/refresh').flush({});
      backend.expectOne('/api/orders').flush({});

      expect(log.entries().map(({ outcome, type }) => [outcome, type])).toEqual([
        ['succeeded', 'orders.post'],
      ]);
      expect(log.unseen().error).toBe(0);
    });

    it(`keeps the reason of the request if the refresh fails, and the log is ${place}`, () => {
      const { log, http, backend } = setUpAmong(interceptors);

      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').flush(null, { status: 401, statusText: 'x' });
      backend.expectOne('/api/auth/refresh').flush(null, { status: 500, statusText: 'x' });

      expect(log.entries()).toEqual([
        jasmine.objectContaining({ outcome: 'failed', reason: 'You were not signed in (HTTP 401).' }),
      ]);
    });
  }
});

describe('An interceptor that keeps requests for later', () => {
  it('makes attempts in the existing row', () => {
    const kept: Parameters<HttpInterceptorFn>[0][] = [];
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => {
        kept.push(request);
        return next(request);
      },
    ]);
    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush(null, { status: 429, statusText: 'x' });

    http.request(kept[0]!).subscribe();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries().map(({ outcome, steps }) => [outcome, steps.length])).toEqual([['succeeded', 2]]);
  });

  it('may wait before it sends them', async () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => timer(0).pipe(switchMap(() => next(request))),
    ]);

    http.post('/api/orders', {}).subscribe();
    await new Promise((resolve) => setTimeout(resolve));
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()[0]?.outcome).toBe('succeeded');
  });
});
