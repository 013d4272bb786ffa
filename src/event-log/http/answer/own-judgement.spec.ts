import { HttpErrorResponse } from '@angular/common/http';
import { lastValueFrom } from 'rxjs';

import type { EventLogHttpOptions } from '../http-feed-config';
import { type HttpUnderTest, setUpHttp } from '../spec-support/set-up-http';

const BODY = JSON.stringify({ fehler: 'Die Karte ist abgelaufen.' });
const HEADERS = { 'content-type': 'application/json', 'x-gateway': 'closed' };
const PAYING = { type: 'payment.make', title: 'Paying' };

/** Ways to make a request that is answered with this status. */
const WAYS: readonly [string, (under: HttpUnderTest, status: number) => Promise<unknown>][] = [
  [
    'HttpClient',
    ({ http, backend }, status) => {
      const paid = lastValueFrom(http.post('/api/payments', null));
      backend
        .expectOne('/api/payments')
        .flush(JSON.parse(BODY) as object, { status, statusText: 'x', headers: HEADERS });
      return paid;
    },
  ],
  ['fetch', ({ log }, status) => log.track(PAYING, () => Promise.resolve(answerOf(status)))],
  [
    'a thrown answer',
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- applications throw answers
    ({ log }, status) => log.track(PAYING, () => Promise.reject(answerOf(status))),
  ],
  [
    'an error of another client',
    ({ log }, status) => {
      const response = { status, headers: HEADERS, data: JSON.parse(BODY) as object };
      return log.track(PAYING, () => Promise.reject(Object.assign(new Error('x'), { response })));
    },
  ],
];

function answerOf(status: number): Response {
  return new Response(BODY, { status, headers: HEADERS });
}

describe('The judgement of the application', () => {
  for (const [name, send] of WAYS) {
    it(`applies to ${name}: certainly not done`, async () => {
      const under = setUpHttp({
        http: {
          judge: ({ status, header }) =>
            status === 502 && header('x-gateway') === 'closed' ? 'failed' : undefined,
        },
      });

      await send(under, 502).catch(() => undefined);

      expect(under.log.entries().map(({ outcome, reason }) => [outcome, reason])).toEqual([
        ['failed', jasmine.stringContaining('502')],
      ]);
    });

    it(`applies to ${name}: possibly done`, async () => {
      const seen: unknown[] = [];
      const under = setUpHttp({
        http: {
          judge: ({ status, outcome, problem, duration }) => {
            seen.push([status, outcome, problem.status, duration >= 0]);
            return 'unknown';
          },
        },
      });

      await send(under, 422).catch(() => undefined);

      expect(under.log.entries().map(({ outcome }) => outcome)).toEqual(['unknown']);
      expect(seen).toEqual([[422, 'failed', 422, true]]);
    });

    it(`reads its own error format with ${name}`, async () => {
      const under = setUpHttp({
        http: { readError: (body) => (body as { fehler?: string } | null)?.fehler },
      });

      await send(under, 422).catch(() => undefined);

      expect(under.log.entries().map(({ message }) => message)).toEqual(['Die Karte ist abgelaufen.']);
    });

    it(`falls back to the log if it throws, with ${name}`, async () => {
      const under = setUpHttp({
        http: {
          judge: () => {
            throw new Error('judge');
          },
          readError: () => {
            throw new Error('readError');
          },
        },
      });

      await send(under, 409).catch(() => undefined);

      expect(under.log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
      expect(under.errors.messages).toEqual(['readError', 'judge']);
    });
  }

  it('is also asked if no answer came', async () => {
    const under = setUpHttp({ http: { judge: ({ status }) => (status === 0 ? 'failed' : undefined) } });

    await under.log
      .track(PAYING, () => Promise.reject(new TypeError('Failed to fetch')))
      .catch(() => undefined);

    expect(under.log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  it('knows method and route of a request that is a step of tracked work', async () => {
    const { log, http, backend } = setUpHttp({
      http: { judge: ({ method, route }) => (method === 'POST' && route ? 'failed' : undefined) },
    });
    const paid = lastValueFrom(
      log.track(PAYING, (operation) =>
        http.post('/api/payments', null, { context: operation.httpContext() }),
      ),
    );
    backend.expectOne('/api/payments').flush(null, { status: 502, statusText: 'x' });

    await paid.catch((error: unknown) => expect(error).toBeInstanceOf(HttpErrorResponse));

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});

describe('A hook in untyped code', () => {
  const hooks: Record<string, EventLogHttpOptions> = {
    'judge gives false': { judge: () => false as never },
    'judge gives nothing': { judge: () => null as never },
    'judge gives another outcome': { judge: () => 'succeeded' as never },
    'judge gives a promise': { judge: (() => Promise.resolve('failed')) as never },
    'readError gives a number': { readError: () => 5 as never },
    'readError gives nothing': { readError: () => null as never },
    'readError gives no text': { readError: () => ({ title: 5, detail: null, traceId: {} }) as never },
    'readError gives no list': { readError: () => ({ errors: 'x', allowedRoles: 'x' }) as never },
    'readError gives other things in lists': {
      readError: () => ({ errors: [null, 'x', { detail: 5 }], allowedRoles: [5, null] }) as never,
    },
  };
  for (const [what, http] of Object.entries(hooks)) {
    for (const [name, send] of WAYS) {
      it(`is ignored with ${name}: ${what}`, async () => {
        const under = setUpHttp({ http });

        const got = await send(under, 409).catch((error: unknown) => error);

        expect(got).not.toBeInstanceOf(TypeError);
        expect(under.log.entries().map(({ outcome, severity }) => [outcome, severity])).toEqual([
          ['failed', 'error'],
        ]);
        expect(under.errors.all).toEqual([]);
      });
    }
  }
});
