import {
  HttpContext,
  HttpHeaders,
  HttpParams,
  type HttpInterceptorFn,
  provideHttpClient,
  withInterceptors,
} from '@angular/common/http';
import { EMPTY, Subject, concatMap, expand, forkJoin, repeat, retry, switchMap } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

const CONFLICT = { status: 409, statusText: 'Conflict' };
const LOST = new ProgressEvent('error');

const told = ({ log }: ReturnType<typeof setUpHttp>) =>
  log.entries().map(({ outcome, count, steps }) => [outcome, count, steps.length]);

/** Sets up a log behind an interceptor. */
const setUpBehind = (interceptor: HttpInterceptorFn) =>
  setUpHttp({ client: [provideHttpClient(withInterceptors([interceptor, eventLogInterceptor]))] });

const copying: HttpInterceptorFn = (request, next) => next(request.clone({ setHeaders: { 'x-a': '1' } }));

describe('Requests that share objects', () => {
  const BODY = {};
  const shared = { context: new HttpContext(), headers: new HttpHeaders({ 'x-a': '1' }) };

  it('have a row each at the same time', () => {
    const under = setUpHttp();
    for (let time = 0; time < 2; time++) {
      under.http.post('/api/services/7/restart', BODY, shared).subscribe(careless);
    }
    const [one, other] = under.backend.match('/api/services/7/restart');
    one?.flush({});
    other?.flush(null, CONFLICT);

    expect(told(under)).toEqual([
      ['succeeded', 1, 1],
      ['failed', 1, 1],
    ]);
  });

  it('have a row each one after another: the second is not an attempt at the first', () => {
    const under = setUpHttp();
    under.http.post('/api/services/7/restart', BODY, shared).subscribe(careless);
    under.backend.expectOne('/api/services/7/restart').flush(null, CONFLICT);
    under.http.post('/api/services/7/restart', BODY, shared).subscribe(careless);
    under.backend.expectOne('/api/services/7/restart').flush({});

    expect(told(under)).toEqual([
      ['failed', 1, 1],
      ['succeeded', 1, 1],
    ]);
  });

  it('have a row each beside one that is retried', () => {
    const under = setUpHttp();
    under.http.post('/api/services/7/restart', BODY, shared).pipe(retry(1)).subscribe(careless);
    under.http.post('/api/services/7/restart', BODY, shared).subscribe(careless);
    const [one, other] = under.backend.match('/api/services/7/restart');
    one?.flush(null, CONFLICT);
    other?.flush({});
    under.backend.expectOne('/api/services/7/restart').flush({});

    // Both say the same, so they fold.
    expect(told(under).map(([outcome, count]) => [outcome, count])).toEqual([['succeeded', 2]]);
  });

  it('are different with different bodies, even after an interceptor that copies them', () => {
    const under = setUpBehind(copying);
    const options = { ...shared, params: new HttpParams().set('v', '2') };
    under.http.put('/api/a', { name: 'one' }, options).subscribe(careless);
    under.backend.expectOne(() => true).flush(null, CONFLICT);
    under.http.put('/api/a', { name: 'two' }, options).subscribe(careless);
    under.backend.expectOne(() => true).flush({});

    expect(told(under).length).toBe(2);
  });
});

describe('A request after an interceptor that copies it', () => {
  const copies: Record<string, HttpInterceptorFn> = {
    'with another header': copying,
    'with another parameter': (request, next) => next(request.clone({ setParams: { v: '2' } })),
    'with another URL': (request, next) => next(request.clone({ url: `/base${request.url}` })),
  };
  for (const [how, copy] of Object.entries(copies)) {
    it(`stays in one row when it is retried: ${how}`, () => {
      const under = setUpBehind(copy);
      under.http.post('/api/orders', {}).pipe(retry(1)).subscribe();
      under.backend.expectOne(() => true).flush(null, CONFLICT);
      under.backend.expectOne(() => true).flush({});

      expect(told(under)).toEqual([['succeeded', 1, 2]]);
    });
  }
});

describe('A request that waits to be retried', () => {
  it('is recognized after many others with the same parameters were done', () => {
    const under = setUpBehind(copying);
    const params = new HttpParams().set('v', '2');
    const goOn = new Subject<void>();
    under.http
      .post('/api/orders', {}, { params })
      .pipe(retry({ delay: () => goOn }))
      .subscribe();
    under.backend.expectOne(() => true).flush(null, CONFLICT);
    for (let port = 0; port < 20; port++) {
      under.http.post(`/api/ports/${port}/restart`, {}, { params }).subscribe();
      under.backend.expectOne(() => true).flush({});
    }

    goOn.next();
    under.backend.expectOne(() => true).flush({});

    expect(told(under)[0]).toEqual(['succeeded', 1, 2]);
  });
});

describe('The observable of a request', () => {
  it('makes two requests and two rows if it is subscribed to twice at once', () => {
    const under = setUpHttp();
    const save = under.http.post('/api/orders', {});
    save.subscribe(careless);
    save.subscribe(careless);
    const [one, other] = under.backend.match('/api/orders');
    one?.flush({});
    other?.flush(null, CONFLICT);

    expect(told(under)).toEqual([
      ['succeeded', 1, 1],
      ['failed', 1, 1],
    ]);
  });

  it('stays in two rows if each of two subscribers retries it', () => {
    const under = setUpHttp();
    const save = under.http.post('/api/orders', {}).pipe(retry(1));
    save.subscribe(careless);
    save.subscribe(careless);
    for (const request of under.backend.match('/api/orders')) request.flush(null, CONFLICT);
    const [one, other] = under.backend.match('/api/orders');
    one?.flush({});
    other?.flush(null, CONFLICT);

    expect(told(under)).toEqual([
      ['succeeded', 1, 2],
      ['failed', 1, 2],
    ]);
  });

  const chains: Record<string, (save: ReturnType<ReturnType<typeof setUpHttp>['http']['post']>) => void> = {
    'concatMap()': (save) => save.pipe(concatMap(() => save)).subscribe(careless),
    'expand()': (save) => save.pipe(expand((_, index) => (index === 0 ? save : EMPTY))).subscribe(careless),
    'repeat()': (save) => save.pipe(repeat(2)).subscribe(careless),
    'a callback': (save) => save.subscribe(() => save.subscribe(careless)),
  };
  for (const [how, chain] of Object.entries(chains)) {
    it(`makes another row after a success: ${how}`, () => {
      const under = setUpHttp();
      chain(under.http.post('/api/jobs/next', null));
      under.backend.expectOne('/api/jobs/next').flush({});
      under.backend.expectOne('/api/jobs/next').flush(null, CONFLICT);

      expect(told(under)).toEqual([
        ['succeeded', 1, 1],
        ['failed', 1, 1],
      ]);
    });
  }

  it('makes another row while the first is pending', () => {
    const under = setUpHttp({
      rules: [httpEvent('POST', '/api/orders', { type: 'order.buy', pending: 'Waiting for approval' })],
    });
    const buy = under.http.post('/api/orders', {});
    for (let time = 0; time < 2; time++) {
      buy.subscribe();
      under.backend.expectOne('/api/orders').flush({}, { status: 202, statusText: 'Accepted' });
    }

    expect(told(under)).toEqual([
      ['pending', 1, 1],
      ['pending', 1, 1],
    ]);
  });

  it('makes an attempt in its row if it is repeated in an error callback', () => {
    const under = setUpHttp();
    const save = under.http.post('/api/orders', {});
    save.subscribe({ error: () => save.subscribe(careless) });
    under.backend.expectOne('/api/orders').flush(null, CONFLICT);
    under.backend.expectOne('/api/orders').flush({});

    expect(told(under)).toEqual([['succeeded', 1, 2]]);
  });
});

describe('Equal requests at the same time', () => {
  it('fold into one row', () => {
    const rules = [
      httpEvent('DELETE', '/api/items/:id', { type: 'item.delete', succeeded: 'An item was deleted' }),
    ];
    const under = setUpHttp({ rules });
    const items = Array.from({ length: 60 }, (_, id) => under.http.delete(`/api/items/${id}`));
    forkJoin(items).subscribe();
    under.backend.match(() => true).forEach((request) => request.flush({}));

    expect(told(under).map(([, count]) => count)).toEqual([60]);
  });
});

describe('A request with an Idempotency-Key', () => {
  const pay = ({ http }: ReturnType<typeof setUpHttp>) =>
    http.post('/api/payments', {}, { headers: { 'Idempotency-Key': 'key-1' } }).subscribe(careless);

  it('stays in its row if it is repeated with that key, and 409 leaves it unknown', () => {
    const under = setUpHttp();
    pay(under);
    under.backend.expectOne('/api/payments').error(LOST);
    pay(under);
    under.backend.expectOne('/api/payments').flush(null, CONFLICT);

    expect(told(under)).toEqual([['unknown', 1, 2]]);
    expect(under.log.entries()[0]?.reason).toBe('An earlier attempt is still being worked on (HTTP 409).');
    pay(under);
    under.backend.expectOne('/api/payments').flush({});
    expect(told(under)).toEqual([['succeeded', 1, 3]]);
  });

  it('is unknown after 409 while the first one with that key has no answer', () => {
    const under = setUpHttp();
    pay(under);
    pay(under);
    const [one, other] = under.backend.match('/api/payments');
    other?.flush(null, CONFLICT);
    one?.flush({});

    expect(told(under).map(([outcome]) => outcome)).toEqual(['succeeded', 'unknown']);
  });

  it('is a failure after 409 if there was no request with that key before', () => {
    const under = setUpHttp();
    pay(under);
    under.backend.expectOne('/api/payments').flush(null, CONFLICT);

    expect(told(under).map(([outcome]) => outcome)).toEqual(['failed']);
  });
});

describe('A request that a later one replaces', () => {
  function type(method: 'PUT' | 'POST') {
    const under = setUpHttp();
    const keys = new Subject<string>();
    keys
      .pipe(switchMap((name) => under.http.request(method, '/api/profile', { body: { name } })))
      .subscribe(careless);
    for (const key of 'abcdef') keys.next(key);
    const last = under.backend.match('/api/profile').find(({ cancelled }) => !cancelled);
    return { ...under, last };
  }

  for (const method of ['PUT', 'POST'] as const) {
    it(`shares its row: ${method}`, () => {
      const under = type(method);
      expect(under.log.unseen()).toEqual(jasmine.objectContaining({ warning: 0, running: 1 }));
      under.last?.flush({});

      expect(told(under)).toEqual([['succeeded', 1, 6]]);
      expect(under.log.unseen()).toEqual(jasmine.objectContaining({ total: 1, success: 1 }));
    });
  }

  it('leaves nothing unknown for methods whose last state counts', () => {
    const under = type('PUT');
    under.last?.flush(null, CONFLICT);
    expect(told(under)).toEqual([['failed', 1, 6]]);
  });

  it('may still have been carried out for other methods', () => {
    const under = type('POST');
    under.last?.flush(null, CONFLICT);
    expect(told(under)).toEqual([['unknown', 1, 6]]);
  });

  const save = ({ http }: ReturnType<typeof setUpHttp>, url = '/api/profile') =>
    http.put(url, {}).subscribe(careless);

  it('may have been cancelled a little earlier, as with a debounce', async () => {
    const under = setUpHttp();
    save(under).unsubscribe();
    await Promise.resolve();
    under.clock.pass(500);
    save(under);

    expect(told(under)).toEqual([['running', 1, 2]]);
  });

  it('may be a DELETE that was cancelled a little earlier', async () => {
    const under = setUpHttp();
    const remove = () => under.http.delete('/api/services/1').subscribe(careless);
    remove().unsubscribe();
    await Promise.resolve();
    under.clock.pass(500);
    remove();

    expect(told(under)).toEqual([['running', 1, 2]]);
  });

  it('is not one that was cancelled long before', async () => {
    const under = setUpHttp();
    save(under).unsubscribe();
    await Promise.resolve();
    under.clock.pass(60_000);
    save(under);

    expect(told(under).map(([outcome]) => outcome)).toEqual(['unknown', 'running']);
  });

  it('is not one with another subject', () => {
    const under = setUpHttp();
    save(under, '/api/services/1').unsubscribe();
    save(under, '/api/services/2');

    expect(told(under).map(([outcome]) => outcome)).toEqual(['unknown', 'running']);
  });

  it('is not one of another session', () => {
    const under = setUpHttp();
    save(under).unsubscribe();
    under.log.endSession();
    save(under);

    expect(told(under)).toEqual([['running', 1, 1]]);
  });

  it('is not a POST of an earlier turn', async () => {
    const under = setUpHttp();
    const make = () => under.http.post('/api/payments', {}).subscribe(careless);
    make().unsubscribe();
    await Promise.resolve();
    make();

    expect(told(under).map(([outcome]) => outcome)).toEqual(['unknown', 'running']);
  });
});
