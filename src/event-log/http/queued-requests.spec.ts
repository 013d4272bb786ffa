import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { of } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { httpEvent } from './http-event';
import { PROBLEM, buying, setUpAmong } from './spec-support/set-up-among';
import { careless } from './spec-support/set-up-http';

describe('An interceptor that answers with 202, and sends the request later', () => {
  function setUpQueue(rule = buying) {
    const queue: (() => void)[] = [];
    const queueing: HttpInterceptorFn = (request, next) => {
      queue.push(() => next(request).subscribe(careless));
      return of(new HttpResponse({ status: 202 }));
    };
    const under = setUpAmong([eventLogInterceptor, queueing], rule);
    under.http.post('/api/orders', {}).subscribe();
    return { ...under, queue, send: () => queue[0]?.() };
  }

  it('makes a pending row that says that nothing was sent', () => {
    const { log } = setUpQueue();

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Buying',
        outcome: 'pending',
        severity: 'warning',
        reason: 'Nothing was sent to the server.',
      }),
    ]);
  });

  it('is worded by the rule', () => {
    const { log } = setUpQueue(
      httpEvent('POST', '/api/orders', { type: 'order.buy', succeeded: 'Bought', pending: 'Kept for later' }),
    );

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'Kept for later', outcome: 'pending' }),
    );
  });

  it('continues in that row when the request is sent, however often', () => {
    const { log, backend, send } = setUpQueue();

    send();
    expect(log.entries()[0]?.outcome).toBe('running');
    backend.expectOne('/api/orders').error(new ProgressEvent('error'));
    expect(log.entries()[0]?.outcome).toBe('unknown');
    send();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries().map(({ outcome, steps }) => [outcome, steps.length])).toEqual([['succeeded', 3]]);
  });

  it('shows the refusal in that row', () => {
    const { log, backend, send } = setUpQueue();

    send();
    backend.expectOne('/api/orders').flush(PROBLEM, { status: 422, statusText: 'x' });

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'failed', message: PROBLEM.detail })]);
  });

  it('makes another row if the request is sent again after it was done', () => {
    const { log, backend, send } = setUpQueue();

    send();
    backend.expectOne('/api/orders').flush({});
    send();
    backend.expectOne('/api/orders').flush(PROBLEM, { status: 422, statusText: 'x' });

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed']);
  });

  for (const [status, outcome, body] of [
    [200, 'succeeded', {}],
    [422, 'failed', PROBLEM],
  ] as const) {
    it(`makes its operation pending, and ends it: ${status}`, () => {
      const { log, http, backend, queue } = setUpQueue();
      log
        .track({ type: 'order.import', title: 'Importing', succeeded: 'Imported' }, (operation) =>
          http.post('/api/orders', {}, { context: operation.httpContext() }),
        )
        .subscribe();
      const work = () => log.entries().at(-1);
      expect(work()).toEqual(jasmine.objectContaining({ title: 'Importing', outcome: 'pending' }));

      queue[1]?.();
      backend.expectOne('/api/orders').flush(body, { status, statusText: 'x' });

      expect(work()?.outcome).toBe(outcome);
    });
  }

  it('does not reach the next session', () => {
    const { log, backend, send } = setUpQueue();

    log.endSession();
    send();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([]);
  });
});
