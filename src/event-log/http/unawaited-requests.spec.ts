import type { HttpClient } from '@angular/common/http';
import { lastValueFrom } from 'rxjs';

import type { EventLogOperation } from '../core/operation/event-log-operation';
import { careless, setUpHttp } from './spec-support/set-up-http';

const PAYING = { type: 'payment.make', title: 'Paying', succeeded: 'Paid', failed: 'Not paid' };
const REFUSED = { status: 422, statusText: 'x' };

/** Work that ends before its request, as is easily written by mistake. */
const unawaited: Record<string, (http: HttpClient, operation: EventLogOperation) => unknown> = {
  'a subscription is returned': (http, operation) =>
    http.post('/api/payments', {}, { context: operation.httpContext() }).subscribe(careless),
  'nothing is returned': (http, operation) => {
    http.post('/api/payments', {}, { context: operation.httpContext() }).subscribe(careless);
  },
  'a promise is not awaited': async (http, operation) => {
    lastValueFrom(http.post('/api/payments', {}, { context: operation.httpContext() })).catch(
      () => undefined,
    );
    await Promise.resolve();
  },
};

async function setUp(work: (http: HttpClient, operation: EventLogOperation) => unknown) {
  const under = setUpHttp({ rules: [] });
  await Promise.resolve(under.log.track(PAYING, (operation) => work(under.http, operation))).catch(
    () => undefined,
  );
  return under;
}

describe('Work that ends before its request', () => {
  for (const [how, work] of Object.entries(unawaited)) {
    it(`is running until the request ends, and ends with it: ${how}`, async () => {
      const { log, backend } = await setUp(work);
      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['running']);

      backend.expectOne('/api/payments').flush({ detail: 'The card has expired.' }, REFUSED);

      expect(log.entries()).toEqual([
        jasmine.objectContaining({
          title: 'Not paid',
          outcome: 'failed',
          message: 'The card has expired.',
        }),
      ]);
    });

    it(`is done if the request is, and unknown if its answer is lost: ${how}`, async () => {
      const { log, http, backend } = await setUp(work);
      backend.expectOne('/api/payments').flush({});
      await log.track({ ...PAYING, title: 'Paying again' }, (operation) => work(http, operation));
      backend.expectOne('/api/payments').error(new ProgressEvent('error'));

      expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([
        ['Paid', 'succeeded'],
        ['Outcome unknown: Paying again', 'unknown'],
      ]);
    });
  }

  it('is done in part if one of its requests is refused', async () => {
    const { log, backend } = await setUp((http, operation) => {
      for (const id of [1, 2]) {
        http.post(`/api/items/${id}`, {}, { context: operation.httpContext() }).subscribe(careless);
      }
    });
    backend.expectOne('/api/items/1').flush({});
    backend.expectOne('/api/items/2').flush(null, REFUSED);

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        outcome: 'succeeded',
        severity: 'warning',
        reason: 'Only part of this was done.',
      }),
    ]);
  });

  it('is unknown if it throws, and the request is done', async () => {
    const { log, backend } = await setUp((http, operation) => {
      http.post('/api/payments', {}, { context: operation.httpContext() }).subscribe(careless);
      return Promise.reject(new Error('No'));
    });
    backend.expectOne('/api/payments').flush({});

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['unknown']);
  });

  it('has failed if a request was refused, even if that is answered before the others', async () => {
    const { log, http, backend } = setUpHttp({ rules: [] });
    const post = (id: number, operation: EventLogOperation) =>
      lastValueFrom(http.post(`/api/items/${id}`, {}, { context: operation.httpContext() }));
    const work = (operation: EventLogOperation) => Promise.all([post(1, operation), post(2, operation)]);
    const inOrder = log.track(PAYING, work).catch(() => undefined);
    backend.expectOne('/api/items/1').flush({});
    backend.expectOne('/api/items/2').flush(null, REFUSED);
    await inOrder;

    const refusedFirst = log.track({ ...PAYING, type: 'payment.repeat' }, work).catch(() => undefined);
    backend.expectOne('/api/items/2').flush(null, REFUSED);
    await refusedFirst;
    backend.expectOne('/api/items/1').flush({});

    expect(log.entries().map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['failed', 'The server did not accept it (HTTP 422).'],
      ['failed', 'The server did not accept it (HTTP 422).'],
    ]);
  });

  it('does not change once it has ended itself, or its session has ended', async () => {
    const { log, http, backend } = await setUp((client, operation) => {
      client.post('/api/payments', {}, { context: operation.httpContext() }).subscribe(careless);
      operation.succeed({ title: 'Paid by cheque' });
    });
    backend.expectOne('/api/payments').flush(null, REFUSED);
    expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Paid by cheque', 'succeeded'],
    ]);

    await log.track(PAYING, (operation) => unawaited['nothing is returned']?.(http, operation));
    log.endSession();
    backend.expectOne('/api/payments').flush(null, REFUSED);
    expect(log.entries()).toEqual([]);
  });
});
