import {
  HttpErrorResponse,
  type HttpEvent,
  type HttpInterceptorFn,
  HttpResponse,
} from '@angular/common/http';
import { Subject, catchError, concat, map, merge, of, takeWhile } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { PROBLEM, setUpAmong } from './spec-support/set-up-among';
import { careless } from './spec-support/set-up-http';

describe('A refused request that an interceptor turns into a success', () => {
  const hiding: Record<string, (error: HttpErrorResponse) => HttpEvent<unknown> | null> = {
    'that has its status': ({ status, error }) => new HttpResponse({ status, body: error as unknown }),
    'of its own': () => new HttpResponse({ status: 200, body: null }),
    'that is nothing': () => null,
  };
  for (const [what, hide] of Object.entries(hiding)) {
    it(`is a failure nevertheless, while the application receives the success: ${what}`, () => {
      const { log, http, backend } = setUpAmong([
        eventLogInterceptor,
        (request, next) => next(request).pipe(catchError((error: HttpErrorResponse) => of(hide(error)!))),
      ]);
      const got: string[] = [];

      http.post('/api/orders', {}).subscribe({
        error: () => got.push('error'),
        complete: () => got.push('complete'),
      });
      backend.expectOne('/api/orders').flush(PROBLEM, { status: 422, statusText: 'x' });

      expect(got).toEqual(['complete']);
      expect(log.entries()).toEqual([
        jasmine.objectContaining({ outcome: 'failed', message: PROBLEM.detail }),
      ]);
    });
  }

  it('is a failure if an interceptor leaves out the envelope that said so', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) =>
        next(request).pipe(
          map((event) => (event instanceof HttpResponse ? event.clone({ body: null }) : event)),
        ),
    ]);

    http.post('/api/orders', {}).subscribe();
    backend.expectOne('/api/orders').flush({ success: false, message: PROBLEM.detail });

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'failed', message: PROBLEM.detail })]);
  });

  it('is a failure if the answer itself has that status, as from a mock', () => {
    const { log, http } = setUpAmong([
      eventLogInterceptor,
      () => of(new HttpResponse({ status: 422, body: PROBLEM })),
    ]);

    http.post('/api/orders', {}).subscribe();

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'failed', message: PROBLEM.detail })]);
  });
});

describe('A request that an interceptor turns into a success before the server has answered', () => {
  it('is unknown if the interceptor stops waiting', () => {
    const impatient = new Subject<void>();
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) =>
        merge(next(request), impatient.pipe(map(() => new HttpResponse({ status: 200, body: null })))).pipe(
          takeWhile((event) => !(event instanceof HttpResponse), true),
        ),
    ]);

    http.post('/api/orders', {}).subscribe();
    impatient.next();

    expect(backend.expectOne('/api/orders').cancelled).toBeTrue();
    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        outcome: 'unknown',
        reason: 'The page stopped waiting for the answer.',
      }),
    );
  });

  for (const [order, tell] of Object.entries({
    'before it is sent': (request, next) => concat(of(new HttpResponse({ status: 200 })), next(request)),
    'after it is sent': (request, next) => merge(next(request), of(new HttpResponse({ status: 200 }))),
  } satisfies Record<string, HttpInterceptorFn>)) {
    it(`has the outcome that the server reports in the end: ${order}`, () => {
      const { log, http, backend } = setUpAmong([eventLogInterceptor, tell]);

      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').flush(PROBLEM, { status: 422, statusText: 'x' });

      expect(log.entries()).toEqual([
        jasmine.objectContaining({ outcome: 'failed', message: PROBLEM.detail }),
      ]);
    });
  }
});

describe('A successful answer that an interceptor turns into an error', () => {
  const ENVELOPE = { code: 50012, msg: 'The location is full.', data: null };
  const throwing: Record<string, (answer: HttpResponse<unknown>) => unknown> = {
    'an error with its words': () => new Error(`Not done: ${ENVELOPE.msg}`),
    'its words': () => ENVELOPE.msg,
    'the answer': (answer) => answer,
    'its body as that of a refusal': ({ body }) => new HttpErrorResponse({ status: 200, error: body }),
  };
  for (const [what, make] of Object.entries(throwing)) {
    it(`is a failure if the interceptor throws ${what}`, () => {
      const { log, http, backend } = setUpAmong([
        eventLogInterceptor,
        (request, next) =>
          next(request).pipe(
            map((event) => {
              if (event instanceof HttpResponse) throw make(event);
              return event;
            }),
          ),
      ]);

      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').flush(ENVELOPE);

      expect(log.entries()).toEqual([
        jasmine.objectContaining({
          outcome: 'failed',
          message: ENVELOPE.msg,
          reason: 'The answer says that this was not done (HTTP 200).',
        }),
      ]);
    });
  }

  it('is unknown, without its message, if the interceptor throws something else', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) =>
        next(request).pipe(
          map((event) => {
            if (event instanceof HttpResponse) throw new Error('The answer has no id');
            return event;
          }),
        ),
    ]);

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush({ description: 'My order' });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        outcome: 'unknown',
        message: 'It may still have been done. Check before you try again.',
      }),
    ]);
  });
});
