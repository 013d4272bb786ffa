import { HttpErrorResponse, HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { of, throwError, timeout } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { asEvent } from './request-context';
import { careless, setUpHttp } from './spec-support/set-up-http';

const asGet = () => asEvent({ type: 'invoice.download', started: 'Downloading', failed: 'Not downloaded' });

describe('What a request comes to', () => {
  const verdicts: [number, string, string, string][] = [
    [400, 'failed', 'error', 'The server did not accept it (HTTP 400).'],
    [401, 'failed', 'error', 'You were not signed in (HTTP 401).'],
    [403, 'failed', 'error', 'You are not allowed to do this (HTTP 403).'],
    [404, 'failed', 'error', 'The server did not accept it (HTTP 404).'],
    [409, 'failed', 'error', 'The server did not accept it (HTTP 409).'],
    [422, 'failed', 'error', 'The server did not accept it (HTTP 422).'],
    [429, 'failed', 'error', 'There were too many requests in a short time (HTTP 429).'],
    [500, 'failed', 'error', 'The server failed at it (HTTP 500).'],
    [503, 'failed', 'error', 'The server was not available (HTTP 503).'],
    [502, 'unknown', 'warning', 'The server took too long to answer (HTTP 502).'],
    [504, 'unknown', 'warning', 'The server took too long to answer (HTTP 504).'],
    [0, 'unknown', 'warning', 'It was sent, but no answer came back.'],
    [200, 'unknown', 'warning', 'The server accepted it, but its answer could not be read (HTTP 200).'],
  ];
  for (const [status, outcome, severity, reason] of verdicts) {
    it(`is ${outcome} when an error of status ${status} comes back, with the reason`, () => {
      const { log, http, backend } = setUpHttp();

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

  it('is unknown when the page lost patience', () => {
    jasmine.clock().install();
    const { log, http } = setUpHttp();

    http.post('/api/orders', {}).pipe(timeout(1_000)).subscribe(careless);
    jasmine.clock().tick(1_001);
    jasmine.clock().uninstall();

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });

  it('is unknown when another interceptor failed at it, before or after it was sent', () => {
    const failing = () => throwError(() => new Error('no token'));
    const { log, http } = setUpHttp({
      client: [provideHttpClient(withInterceptors([eventLogInterceptor, failing]))],
    });

    http.post('/api/orders', {}).subscribe(careless);

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });

  it('is unknown when another interceptor throws, and the next attempt is recorded as one', () => {
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
    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'unknown' })]);
    order$.subscribe();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'succeeded' })]);
    expect(log.entries()[0]?.steps.length).toBe(2);
  });

  it('is what another interceptor made of it', () => {
    const mending = () => of(new HttpResponse({ status: 200, body: { id: 1 } }));
    const { log, http } = setUpHttp({
      client: [provideHttpClient(withInterceptors([eventLogInterceptor, mending]))],
    });

    http.post('/api/orders', {}).subscribe();

    expect(log.entries()[0]?.outcome).toBe('succeeded');
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
