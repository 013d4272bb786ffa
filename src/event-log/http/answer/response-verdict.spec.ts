import {
  HttpErrorResponse,
  HttpHeaders,
  HttpResponse,
  provideHttpClient,
  withInterceptors,
} from '@angular/common/http';
import { of, timeout } from 'rxjs';

import { eventLogInterceptor } from '../event-log-interceptor';
import { httpEvent } from '../http-event';
import { asEvent } from '../request-context';
import { careless, setUpHttp } from '../spec-support/set-up-http';

const asGet = () =>
  asEvent({ type: 'invoice.download', changes: false, started: 'Downloading', failed: 'Not downloaded' });

describe('The outcome of a request', () => {
  const verdicts: [outcome: 'failed' | 'unknown', reason: string, statuses: readonly number[]][] = [
    ['failed', 'The server did not accept it', [304, 307, 400, 404, 409, 422]],
    ['failed', 'You were not signed in', [401]],
    ['failed', 'You are not allowed to do this', [403]],
    ['failed', 'There were too many requests in a short time', [429]],
    ['failed', 'The server could not do it', [501, 505, 511]],
    ['unknown', 'The server failed before it could say whether this was done', [500, 507]],
    ['unknown', 'The server was not available', [503]],
    [
      'unknown',
      'The server did not answer in time, or not properly',
      [408, 444, 460, 499, 502, 504, 520, 521, 522, 524, 530, 598, 599],
    ],
    ['unknown', 'A web page came back instead of the server’s answer', [301, 302]],
    ['unknown', 'The server accepted it, but its answer could not be read', [200, 303]],
    ['unknown', 'It was sent, but no answer came back', [0]],
  ];
  for (const [outcome, words, status] of verdicts.flatMap(([told, why, statuses]) =>
    statuses.map((one) => [told, why, one] as const),
  )) {
    it(`is ${outcome} when an error of status ${status} comes back, with the reason`, () => {
      const { log, http, backend } = setUpHttp();
      const severity = outcome === 'failed' ? 'error' : 'warning';
      const reason = status === 0 ? `${words}.` : `${words} (HTTP ${status}).`;

      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').error(new ProgressEvent('error'), { status, statusText: 'x' });

      expect(log.entries()).toEqual([jasmine.objectContaining({ outcome, severity, reason })]);
      expect(log.entries()[0]?.steps).toEqual([jasmine.objectContaining({ outcome, reason, status })]);
    });
  }

  it('is a failure when the browser was offline, so that nothing was sent', () => {
    const { log, http, backend } = setUpHttp();
    spyOnProperty(navigator, 'onLine').and.returnValue(false);

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').error(new ProgressEvent('error'));

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        outcome: 'failed',
        severity: 'error',
        reason: 'This device was offline, so nothing was sent.',
      }),
    );
  });

  it('is a failure that can be retried when a service worker answers without a network', () => {
    const rules = [httpEvent('PUT', '/api/a', { type: 'a.save', retry: true })];
    const { log, http, backend } = setUpHttp({ rules });
    const online = spyOnProperty(navigator, 'onLine').and.returnValue(false);

    http.put('/api/a', {}).subscribe(careless);
    online.and.returnValue(true);
    backend.expectOne('/api/a').flush(null, { status: 504, statusText: 'Gateway Timeout' });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        outcome: 'failed',
        reason: 'This device was offline, so nothing was sent (HTTP 504).',
        rowAction: jasmine.objectContaining({ kind: 'retry' }),
      }),
    ]);
  });

  it('is unknown when a gateway answers although the browser believes it is offline', () => {
    const { log, http, backend } = setUpHttp();
    spyOnProperty(navigator, 'onLine').and.returnValue(false);

    http.post('/api/a', {}).subscribe(careless);
    backend.expectOne('/api/a').flush('<h1>504</h1>', { status: 504, statusText: 'Gateway Timeout' });

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });

  it('is unknown when the connection broke only after it was sent', () => {
    const { log, http, backend } = setUpHttp();
    const online = spyOnProperty(navigator, 'onLine').and.returnValue(true);

    http.post('/api/orders', {}).subscribe(careless);
    online.and.returnValue(false);
    backend.expectOne('/api/orders').error(new ProgressEvent('error'));

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });

  it('is unknown when the page stopped waiting, since it may have been done', () => {
    const { log, http } = setUpHttp();

    http.post('/api/orders', {}).subscribe().unsubscribe();

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        outcome: 'unknown',
        reason: 'The page stopped waiting for the answer.',
        title: 'Outcome unknown: Submitting: orders',
      }),
    );
    expect(log.unseen().running).toBe(0);
  });

  it('is unknown after a timeout of the page', () => {
    jasmine.clock().install();
    const { log, http } = setUpHttp();

    http.post('/api/orders', {}).pipe(timeout(1_000)).subscribe(careless);
    jasmine.clock().tick(1_001);
    jasmine.clock().uninstall();

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });

  it('is a failure when another interceptor throws before it is sent, and the next attempt is recorded as one', () => {
    let attempts = 0;
    const { log, http, backend } = setUpHttp({
      client: [
        provideHttpClient(
          withInterceptors([
            eventLogInterceptor,
            (request, next) => {
              if (++attempts === 1) throw new Error('broken interceptor');
              return next(request);
            },
          ]),
        ),
      ],
    });
    const order$ = http.post('/api/orders', {});

    order$.subscribe(careless);
    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'failed' })]);
    order$.subscribe();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'succeeded' })]);
    expect(log.entries()[0]?.steps.length).toBe(2);
  });

  const own: [
    status: number,
    contentType: string,
    body: object,
    headers: object,
    outcome: 'failed' | 'unknown',
  ][] = [
    [500, 'application/problem+json', { detail: 'No stock' }, {}, 'failed'],
    [502, 'application/problem+json', { detail: 'No stock' }, {}, 'failed'],
    [500, 'application/json', { title: 'No', status: 500 }, {}, 'failed'],
    [504, 'application/json', { title: 'No', status: 504 }, {}, 'unknown'],
    [524, 'application/problem+json', { title: 'Timeout', status: 524 }, {}, 'unknown'],
    [500, 'application/json', { message: 'No' }, {}, 'unknown'],
    [408, 'application/problem+json', { title: 'Too slow', status: 408 }, {}, 'failed'],
    [503, 'text/html', {}, { 'retry-after': '1' }, 'failed'],
    [500, 'text/html', {}, { 'retry-after': '1' }, 'unknown'],
    [300, 'text/html', {}, {}, 'failed'],
    [503, 'application/problem+json', { title: 'Closed' }, {}, 'failed'],
  ];
  for (const [status, contentType, body, headers, outcome] of own) {
    it(`is ${outcome} with ${status} and ${contentType} of ${JSON.stringify(body)} ${JSON.stringify(headers)}`, () => {
      const { log, http, backend } = setUpHttp();

      http.post('/api/orders', {}).subscribe(careless);
      backend
        .expectOne('/api/orders')
        .flush(body, { status, statusText: 'x', headers: { ...headers, 'content-type': contentType } });

      expect(log.entries()[0]?.outcome).toBe(outcome);
    });
  }

  it('adds the advice to the message of the server if it is unknown', () => {
    const { log, http, backend } = setUpHttp();

    http.post('/api/orders', {}).subscribe(careless);
    backend
      .expectOne('/api/orders')
      .flush({ message: 'The database is busy.' }, { status: 500, statusText: 'x' });

    expect(log.entries()[0]?.message).toBe(
      'The database is busy. It may still have been done. Check before you try again.',
    );
  });

  it('is unknown when a web page came back instead of the answer', () => {
    const page = { headers: { 'content-type': 'text/html' } };
    const { log, http, backend } = setUpHttp();

    http.post('/api/orders', {}).subscribe(careless);
    backend
      .expectOne('/api/orders')
      .error(new ProgressEvent('error'), { status: 200, statusText: 'OK', ...page });

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        outcome: 'unknown',
        reason: 'A web page came back instead of the server’s answer (HTTP 200).',
      }),
    );
  });

  it('is unknown after a redirect to a web page, even if that can be read as a text', () => {
    expect(outcomeOfPageFrom('https://portal.example/sign-in')).toBe('unknown');
  });

  it('is done if the web page comes from where an interceptor has sent the request', () => {
    expect(outcomeOfPageFrom('https://portal.example/v2/api/orders')).toBe('succeeded');
  });

  describe('when it only reads', () => {
    it('is a failure even when the answer was lost: nothing can have been done', () => {
      const { log, http, backend } = setUpHttp();

      http.get('/api/invoices/7', { context: asGet() }).subscribe(careless);
      backend.expectOne('/api/invoices/7').error(new ProgressEvent('error'));

      expect(log.entries()[0]).toEqual(
        jasmine.objectContaining({ title: 'Not downloaded', outcome: 'failed', severity: 'error' }),
      );
    });

    it('is unknown when the rule does not say that it only reads: an event is something that the user did', () => {
      const { log, http, backend } = setUpHttp();
      const context = asEvent({ type: 'server.reboot', started: 'Rebooting' });

      http.get('/old/reboot.do', { context }).subscribe(careless);
      backend.expectOne('/old/reboot.do').error(new ProgressEvent('error'));

      expect(log.entries()[0]?.outcome).toBe('unknown');
    });

    it('is cancelled when the page stopped waiting', () => {
      const { log, http } = setUpHttp();

      http.get('/api/invoices/7', { context: asGet() }).subscribe().unsubscribe();

      expect(log.entries()[0]).toEqual(
        jasmine.objectContaining({ title: 'Downloading', outcome: 'cancelled', severity: 'info' }),
      );
      expect(log.unseen().running).toBe(0);
    });
  });

  it('reaches the application unchanged', () => {
    const { http, backend } = setUpHttp();
    let seen: unknown;

    http.post('/api/orders', {}).subscribe({ error: (error: unknown) => (seen = error) });
    backend.expectOne('/api/orders').flush({ a: 1 }, { status: 500, statusText: 'Server Error' });

    expect(seen).toBeInstanceOf(HttpErrorResponse);
    expect((seen as HttpErrorResponse).error).toEqual({ a: 1 });
  });
});

/** Outcome of a request that is answered with a web page from `url`. */
function outcomeOfPageFrom(url: string) {
  const headers = new HttpHeaders({ 'content-type': 'text/html' });
  const page = new HttpResponse({ body: '<h1>Hello</h1>', headers, url });
  const { log, http } = setUpHttp({
    client: [provideHttpClient(withInterceptors([eventLogInterceptor, () => of(page)]))],
  });
  http.post('/api/orders', {}, { responseType: 'text' }).subscribe();
  return log.entries()[0]?.outcome;
}
