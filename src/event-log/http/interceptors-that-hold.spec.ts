import {
  HttpBackend,
  type HttpInterceptorFn,
  HttpRequest,
  HttpResponse,
  provideHttpClient,
  withInterceptors,
} from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { NEVER, Subject, catchError, concatMap, merge, of, throwError } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { setUpAmong } from './spec-support/set-up-among';
import { careless, setUpHttp } from './spec-support/set-up-http';

describe('A request that the page leaves while an interceptor has its answer', () => {
  it('has a row of its own beside the next one', () => {
    const holding: HttpInterceptorFn = (request, next) =>
      next(request).pipe(concatMap((event) => (event instanceof HttpResponse ? NEVER : of(event))));
    const { log, http, backend } = setUpHttp({
      client: [provideHttpClient(withInterceptors([eventLogInterceptor, holding]))],
    });

    const saving = http.put('/api/draft', {}).subscribe();
    backend.expectOne('/api/draft').flush({});
    saving.unsubscribe();
    http.put('/api/draft', {}).subscribe(careless);
    backend.expectOne('/api/draft').flush(null, { status: 409, statusText: 'x' });

    expect(log.entries().map(({ outcome, steps }) => [outcome, steps.length])).toEqual([
      ['succeeded', 1],
      ['failed', 1],
    ]);
  });
});

describe('An interceptor that gives up a request', () => {
  it('before it is sent leaves it unsent, whatever else it sent without a body', () => {
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      () =>
        TestBed.inject(HttpBackend)
          .handle(new HttpRequest('POST', '/api/auth/refresh', null))
          .pipe(catchError(() => throwError(() => new Error('no token')))),
    ]);

    http.post('/api/orders', null).subscribe(careless);
    backend.expectOne('/api/auth/refresh').flush(null, { status: 500, statusText: 'x' });

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ outcome: 'failed', reason: 'Nothing was sent to the server.' }),
    );
  });

  it('while it waits for the answer no longer waits for it', () => {
    const giveUp = new Subject<never>();
    const { log, http, backend } = setUpAmong([
      eventLogInterceptor,
      (request, next) => merge(next(request), giveUp),
    ]);

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders');
    giveUp.error(new Error('Timeout has occurred'));

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ outcome: 'unknown', reason: 'The page stopped waiting for the answer.' }),
    );
  });
});
