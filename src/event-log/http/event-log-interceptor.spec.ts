import { HttpClient, HttpEventType, type HttpEvent } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { asStepOf } from '../core/operation/operation-context';
import { setUpLog } from '../core/spec-support/set-up-log';
import { httpEvent } from './http-event';
import { asBoth, asClass, asFunction, careless, setUpHttp } from './spec-support/set-up-http';

for (const [name, client] of [
  ['eventLogInterceptor', asFunction],
  ['EventLogInterceptor', asClass],
  ['Both interceptors at once', asBoth],
] as const) {
  describe(name, () => {
    for (const [status, outcome] of [
      [200, 'succeeded'],
      [409, 'failed'],
    ] as const) {
      it(`makes one row from a request: ${status}`, () => {
        const { log, http, backend } = setUpHttp({ client });

        http.post('/api/orders', {}).subscribe(careless);
        backend.expectOne('/api/orders').flush({}, { status, statusText: 'x' });

        expect(log.entries()).toEqual([jasmine.objectContaining({ outcome, count: 1 })]);
        expect(log.entries()[0]?.steps.length).toBe(1);
      });
    }

    it('makes a row for each of two simultaneous requests', () => {
      const { log, http, backend } = setUpHttp({ client });

      http.post('/api/orders', {}).subscribe();
      http.post('/api/orders', {}).subscribe(careless);
      const [one, other] = backend.match('/api/orders');
      other?.flush(null, { status: 400, statusText: 'Bad Request' });
      one?.flush({});

      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed']);
    });

    it('makes one step from a request that is made before its operation starts', async () => {
      const { log, http, backend } = setUpHttp({ client });

      http.post('/api/orders', {}, { context: asStepOf({ type: 'service.deploy', key: '7' }) }).subscribe();
      log.start({ type: 'service.deploy', title: 'Deploying', key: '7' });
      await Promise.resolve();
      backend.expectOne('/api/orders').flush({});

      expect(log.entries().map(({ type, steps }) => [type, steps.map(({ outcome }) => outcome)])).toEqual([
        ['service.deploy', ['succeeded']],
      ]);
    });

    it('passes all events of a request on unchanged', () => {
      const { http, backend } = setUpHttp({ client });
      const seen: HttpEvent<unknown>[] = [];
      let completed = false;

      http
        .post(
          '/api/orders',
          { a: 1 },
          { observe: 'events', reportUploadProgress: true, headers: { 'x-a': '1' } },
        )
        .subscribe({ next: (event) => seen.push(event), complete: () => (completed = true) });
      const sent = backend.expectOne('/api/orders');
      sent.event({ type: HttpEventType.UploadProgress, loaded: 1, total: 2 });
      sent.flush({ id: 1 });

      expect(sent.request.body).toEqual({ a: 1 });
      expect(sent.request.headers.keys()).toEqual(['x-a']);
      expect(seen.map(({ type }) => type)).toEqual([
        HttpEventType.Sent,
        HttpEventType.UploadProgress,
        HttpEventType.Response,
      ]);
      expect(seen[2]).toEqual(jasmine.objectContaining({ body: { id: 1 }, status: 200 }));
      expect(completed).toBeTrue();
    });

    it('cancels a request when the application does', () => {
      const { http, backend } = setUpHttp({ client });

      http.post('/api/orders', {}).subscribe().unsubscribe();

      expect(backend.expectOne('/api/orders').cancelled).toBeTrue();
    });

    it('ignores requests that only read', () => {
      const { log, http, backend } = setUpHttp({
        client,
        rules: [httpEvent('GET' as never, '/api/services', { type: 'service.list' })],
        http: { unmatched: 'log' },
      });

      http.get('/api/services').subscribe();
      http.head('/api/services').subscribe();
      http.options('/api/services').subscribe();
      backend.match(() => true).forEach((request) => request.flush(null));

      expect(log.available()).toBeFalse();
    });
  });
}

describe('The interceptor', () => {
  it('records nothing with an empty catalogue', () => {
    const { log, http } = setUpHttp({ rules: [] });

    http.post('/api/orders', {}).subscribe();

    expect(log.available()).toBeFalse();
  });

  it('records nothing before it is subscribed to', () => {
    const { log, http } = setUpHttp();

    http.post('/api/orders', {});

    expect(log.available()).toBeFalse();
  });
});

describe('The interceptor without withHttpEvents()', () => {
  it('records nothing', () => {
    const { log, errors } = setUpLog({ providers: [...asFunction, provideHttpClientTesting()] });

    TestBed.inject(HttpClient).post('/api/orders', {}).subscribe();
    TestBed.inject(HttpTestingController).expectOne('/api/orders').flush({});

    expect(log.available()).toBeFalse();
    expect(errors.all).toEqual([]);
  });
});
