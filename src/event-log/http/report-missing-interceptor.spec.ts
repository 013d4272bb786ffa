import {
  HTTP_INTERCEPTORS,
  HttpBackend,
  HttpClient,
  HttpRequest,
  provideHttpClient,
  withInterceptors,
} from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { inProduction } from '../core/spec-support/in-production';
import { EventLogInterceptor } from './event-log-interceptor';
import { httpEvent } from './http-event';
import { skipEventLog } from './request-context';
import { asBoth, asClass, asFunction, setUpHttp } from './spec-support/set-up-http';

const FORGOTTEN = [provideHttpClient()];

/** Class interceptor that never runs, because `withInterceptorsFromDi()` is missing. */
const NEVER_RUN = [
  provideHttpClient(withInterceptors([])),
  { provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true },
];

describe('An interceptor that the application has not registered', () => {
  it('is reported with the first request that should have been recorded, once, and says what to do', () => {
    const { http, backend, errors } = setUpHttp({ client: FORGOTTEN });
    http.get('/api/orders').subscribe();
    expect(errors.messages).toEqual([]);
    http.post('/api/orders', {}).subscribe();
    http.post('/api/orders', {}).subscribe();
    expect(errors.messages).toEqual([
      jasmine.stringMatching(
        /^POST \/api\/orders is not recorded: .*withInterceptors\(\[eventLogInterceptor\]\)/,
      ),
    ]);
    backend.match('/api/orders').forEach((request) => request.flush({}));
  });

  it('is reported if it is a class that never runs', () => {
    const { http, errors } = setUpHttp({ client: NEVER_RUN });
    http.post('/api/orders', {}).subscribe();
    expect(errors.messages).toEqual([jasmine.stringContaining('withInterceptorsFromDi()')]);
  });

  it('does not change the request', () => {
    const { http, backend } = setUpHttp({ client: FORGOTTEN });
    const heard = jasmine.createSpy();
    http.post('/api/orders', {}).subscribe(heard);
    backend.expectOne('/api/orders').flush({ id: 42 });
    expect(heard).toHaveBeenCalledOnceWith({ id: 42 });
  });

  it('is not reported by requests that would not be recorded', () => {
    const rules = [httpEvent('POST', '/api/orders', { type: 'order.submit', succeeded: 'Submitted' })];
    const { http, errors } = setUpHttp({ client: FORGOTTEN, rules });
    http.post('/api/token', {}).subscribe();
    http.post('/api/orders', {}, { context: skipEventLog() }).subscribe();
    expect(errors.messages).toEqual([]);
  });

  it('is not reported in production', () => {
    const { http, errors } = inProduction(() => setUpHttp({ client: FORGOTTEN }));
    http.post('/api/orders', {}).subscribe();
    expect(errors.messages).toEqual([]);
  });
});

describe('An interceptor that the application has registered', () => {
  for (const [way, client] of Object.entries({ asFunction, asClass, asBoth })) {
    it(`is not reported: ${way}`, () => {
      const { http, errors } = setUpHttp({ client });
      http.post('/api/orders', {}).subscribe();
      expect(errors.messages).toEqual([]);
    });
  }

  it('is reported in the console if nothing says what to record', () => {
    const warn = spyOn(console, 'warn');
    const { http, errors } = setUpHttp({ client: asFunction });
    http.get('/api/me').subscribe();
    expect(warn).not.toHaveBeenCalled();

    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [asFunction, provideHttpClientTesting()] });
    for (let at = 0; at < 2; at++) TestBed.inject(HttpClient).post('/api/orders', {}).subscribe();
    expect(warn).toHaveBeenCalledOnceWith(jasmine.stringContaining('withHttpEvents()'));
    expect(errors.messages).toEqual([]);
  });

  it('is not reported by a request that bypasses all interceptors', () => {
    const { http, errors } = setUpHttp({ client: asFunction });
    http.get('/api/me').subscribe();
    TestBed.inject(HttpBackend)
      .handle(new HttpRequest('POST', '/api/token', {}))
      .subscribe();
    expect(errors.messages).toEqual([]);
  });
});
