import { HttpBackend, HttpContext, type HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { NEVER, catchError, throwError } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { EVENT_LOG_SKIP, skipEventLog } from './request-context';
import { PROBLEM, setUpAmong } from './spec-support/set-up-among';
import { careless } from './spec-support/set-up-http';

describe('A request that an interceptor sends without its context', () => {
  const anew: Record<string, HttpInterceptorFn> = {
    'with another context': (request, next) => next(request.clone({ context: new HttpContext() })),
    'as another request': (request, next) =>
      next(new HttpRequest('POST', `https://api.example/v2${request.url}`, request.body)),
    'past all other interceptors': (request) =>
      TestBed.inject(HttpBackend).handle(new HttpRequest('POST', '/v2', request.body)),
  };
  for (const [how, sendAnew] of Object.entries(anew)) {
    const silent: HttpInterceptorFn = (request, next) =>
      sendAnew(request, next).pipe(catchError(() => throwError(() => new Error('Something went wrong'))));

    it(`is recognized by its answer: ${how}`, () => {
      const { log, http, backend } = setUpAmong([eventLogInterceptor, silent]);

      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne(() => true).flush(PROBLEM, { status: 422, statusText: 'x' });

      expect(log.entries()).toEqual([
        jasmine.objectContaining({ outcome: 'failed', message: PROBLEM.detail }),
      ]);
    });

    it(`is unknown if its answer is lost, or the page cancels it: ${how}`, () => {
      const { log, http, backend } = setUpAmong([eventLogInterceptor, silent]);

      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne(() => true).error(new ProgressEvent('error'));
      http.post('/api/orders', {}).subscribe(careless).unsubscribe();

      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown']);
    });
  }

  it('is not confused with one that is not recorded', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => (request.context.get(EVENT_LOG_SKIP) ? next(request) : NEVER),
    ]);

    const subscription = http.post('/api/orders', {}).subscribe(careless);
    http.post('/api/orders', {}, { context: skipEventLog() }).subscribe();
    backend.expectOne('/api/orders').flush({});
    subscription.unsubscribe();

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ outcome: 'cancelled', reason: 'Nothing was sent to the server.' }),
    );
  });

  it('may be sent by another client, whose errors have other statuses', () => {
    const { log, http } = setUpAmong([
      eventLogInterceptor,
      () => throwError(() => ({ status: -4, error: 'The request timed out.' })),
    ]);

    http.post('/api/orders', {}).subscribe(careless);

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });
});
