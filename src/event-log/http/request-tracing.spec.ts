import { skipEventLog } from './request-context';
import { httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';
import { traceIdOf } from '../core/answer/trace-id';

const ID = '0af7651916cd43dd8448eb211c80319c';

describe('traceparent', () => {
  it('is not sent unless it is asked for', () => {
    const { http, backend } = setUpHttp();

    http.post('/api/orders', {}).subscribe();

    expect(backend.expectOne('/api/orders').request.headers.keys()).toEqual([]);
  });

  it('is sent to the origin of the page, and identifies a request whose answer was lost', () => {
    const { log, http, backend } = setUpHttp({ http: { traceparent: true } });

    http.post('/api/orders', {}).subscribe(careless);
    http.post(`${location.origin}/api/ports`, {}).subscribe();
    const sent = backend.expectOne('/api/orders');
    const traceId = traceIdOf(sent.request.headers.get('traceparent'));
    sent.error(new ProgressEvent('error'));

    expect(traceId).toHaveSize(32);
    expect(log.entries()[0]?.traceId).toBe(traceId);
    expect(log.entries()[0]?.steps[0]?.traceId).toBe(traceId);
    expect(backend.expectOne(`${location.origin}/api/ports`).request.headers.has('traceparent')).toBeTrue();
  });

  it('is sent only to other origins that are listed', () => {
    const { http, backend } = setUpHttp({ http: { traceparent: ['https://API.example.com/'] } });

    for (const url of [
      'https://api.example.com/a',
      'https://api.example.com.evil.example/a',
      '//cdn.example.com/a',
      '/a',
    ]) {
      http.post(url, {}).subscribe();
    }

    expect(
      backend.match(() => true).map(({ request }) => [request.url, request.headers.has('traceparent')]),
    ).toEqual([
      ['https://api.example.com/a', true],
      ['https://api.example.com.evil.example/a', false],
      ['//cdn.example.com/a', false],
      ['/a', true],
    ]);
  });

  it('is left out if it cannot be made, and the request is sent nevertheless', () => {
    const { log, http, backend, errors } = setUpHttp({ http: { traceparent: true } });
    spyOn(crypto, 'getRandomValues').and.throwError('no entropy');

    http.post('/api/orders', {}).subscribe();
    const sent = backend.expectOne('/api/orders');
    sent.flush({});

    expect(sent.request.headers.has('traceparent')).toBeFalse();
    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded']);
    expect(errors.messages).toEqual(['no entropy']);
  });

  it('is sent only with recorded requests', () => {
    const { http, backend } = setUpHttp({
      rules: [httpEvent('POST', '/api/orders', { type: 'order.buy' })],
      http: { traceparent: true },
    });

    http.get('/api/orders').subscribe();
    http.post('/api/prices', {}).subscribe();
    http.post('/api/orders', {}, { context: skipEventLog() }).subscribe();

    expect(backend.match(() => true).some(({ request }) => request.headers.has('traceparent'))).toBeFalse();
  });

  it('of the application is not changed, and is kept in the log', () => {
    const { log, http, backend } = setUpHttp({ http: { traceparent: true } });
    const traceparent = `00-${ID}-b7ad6b7169203331-01`;

    http.post('/api/orders', {}, { headers: { traceparent } }).subscribe();
    const sent = backend.expectOne('/api/orders');
    sent.flush({});

    expect(sent.request.headers.get('traceparent')).toBe(traceparent);
    expect(log.entries()[0]?.traceId).toBe(ID);
  });

  it('is replaced by the trace id that the server names, which a rule can override', () => {
    const { log, http, backend } = setUpHttp({
      http: { traceparent: true },
      rules: [
        httpEvent('POST', '/api/a', { type: 'a.create' }),
        httpEvent('POST', '/api/b', { type: 'b.create', succeeded: () => ({ traceId: 'b'.repeat(32) }) }),
      ],
    });

    for (const url of ['/api/a', '/api/b']) {
      http.post(url, {}).subscribe();
      backend.expectOne(url).flush({}, { headers: { 'x-trace-id': ID } });
    }

    expect(log.entries().map(({ traceId }) => traceId)).toEqual([ID, 'b'.repeat(32)]);
  });
});
