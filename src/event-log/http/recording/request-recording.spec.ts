import { HttpHeaders, HttpParams, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Subject, retry } from 'rxjs';

import { eventLogInterceptor } from '../event-log-interceptor';
import { httpEvent } from '../http-event';
import { careless, setUpHttp } from '../spec-support/set-up-http';

const UNAVAILABLE = { status: 503, statusText: 'Service Unavailable' };

const buying = httpEvent('POST', '/api/orders', {
  type: 'order.buy',
  started: 'Buying',
  succeeded: 'Bought',
  failed: 'Not bought',
});

describe('A request that is repeated', () => {
  it('stays in one row, with its attempts as steps', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });

    http.post('/api/orders', {}).pipe(retry(2)).subscribe();
    backend.expectOne('/api/orders').flush({ detail: 'Busy', title: 'Busy', status: 503 }, UNAVAILABLE);
    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Buying',
        outcome: 'running',
        message: undefined,
        reason: undefined,
      }),
    ]);
    backend.expectOne('/api/orders').error(new ProgressEvent('error'));
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Bought',
        outcome: 'succeeded',
        message: undefined,
        link: undefined,
        reason: 'The server confirmed it (HTTP 200).',
        count: 1,
      }),
    ]);
    expect(log.entries()[0]?.steps.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['failed', 503],
      ['unknown', 0],
      ['succeeded', 200],
    ]);
    expect(log.unseen()).toEqual(jasmine.objectContaining({ total: 1, success: 1, running: 0 }));
  });

  it('is one row with the outcome that the application sees, if a later interceptor retries it', () => {
    const { log, http, backend } = setUpHttp({
      rules: [buying],
      client: [
        provideHttpClient(
          withInterceptors([eventLogInterceptor, (request, next) => next(request).pipe(retry(1))]),
        ),
      ],
    });

    http.post('/api/orders', {}).subscribe();
    backend.expectOne('/api/orders').flush(null, UNAVAILABLE);
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Bought' })]);
    expect(log.entries()[0]?.steps.length).toBe(1);
  });

  it('by the user is another row, or a repeat', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });
    const order$ = http.post('/api/orders', {});

    for (let click = 1; click <= 2; click++) {
      order$.subscribe();
      backend.expectOne('/api/orders').flush({});
    }

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Bought', count: 2 })]);
  });
});

describe('The end of a session', () => {
  const endings: [string, (setup: ReturnType<typeof setUpHttp>) => void][] = [
    ['an answer', ({ backend }) => backend.expectOne('/api/orders').flush({})],
    ['an error', ({ backend }) => backend.expectOne('/api/orders').flush(null, UNAVAILABLE)],
    [
      'a lost connection',
      ({ backend }) => backend.expectOne('/api/orders').error(new ProgressEvent('error')),
    ],
  ];
  for (const [name, end] of endings) {
    it(`drops ${name} that belongs to the previous session`, () => {
      const setup = setUpHttp({ rules: [buying] });
      setup.http.post('/api/orders', {}).subscribe(careless);

      setup.log.endSession();
      end(setup);

      expect(setup.log.entries()).toEqual([]);
      expect(setup.log.available()).toBeFalse();
    });
  }

  it('drops a request that is cancelled afterwards', () => {
    const { log, http } = setUpHttp({ rules: [buying] });
    const subscription = http.post('/api/orders', {}).subscribe();

    log.endSession();
    subscription.unsubscribe();

    expect(log.available()).toBeFalse();
  });

  it('drops retries of a request of the previous session', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });
    const again = new Subject<void>();
    http
      .post('/api/orders', {})
      .pipe(retry({ delay: () => again }))
      .subscribe();
    backend.expectOne('/api/orders').flush(null, UNAVAILABLE);

    log.endSession();
    again.next();
    backend.expectOne('/api/orders').flush(null, UNAVAILABLE);
    again.next();
    backend.expectOne('/api/orders').flush({});

    expect(log.available()).toBeFalse();
  });

  it('does not affect requests of the next session', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });
    http.post('/api/orders', {}).subscribe(careless);
    log.endSession();

    http.post('/api/orders', {}).subscribe();
    const [old, present] = backend.match('/api/orders');
    old?.flush(null, UNAVAILABLE);
    present?.flush({});

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Bought' })]);
  });
});

describe('What is kept of a request', () => {
  const MARKER = 'Zq7marker9';

  it('is only the route, and no URL, header or body, unless a rule picks it', () => {
    const { log, http, backend } = setUpHttp();

    for (const status of [200, 302, 400, 409, 500, 502, 504]) {
      http
        .post(
          `/api/orders/${MARKER}?a=${MARKER}#${MARKER}`,
          { [MARKER]: MARKER },
          {
            params: new HttpParams().set(MARKER, MARKER),
            headers: new HttpHeaders({ 'x-marker': MARKER, authorization: MARKER }),
          },
        )
        .subscribe(careless);
      const headers = { 'x-marker': MARKER, 'x-trace-id': MARKER, 'server-timing': MARKER };
      backend
        .expectOne(() => true)
        .flush(
          { [MARKER]: MARKER, note: MARKER, balance: { of: MARKER }, list: [{ value: MARKER }], status },
          { status, statusText: MARKER, headers },
        );
    }

    expect(log.entries().length).toBe(7);
    expect(JSON.stringify(log.entries())).not.toContain(MARKER);
  });
});
