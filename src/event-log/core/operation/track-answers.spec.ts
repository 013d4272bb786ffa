import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { NEVER, Subject, defer, of, retry, tap, throwError } from 'rxjs';

import { readFetched } from '../answer/fetched-answer';
import { readProblem } from '../answer/problem-details';
import type { EventLogTrackedEvent } from '../entry/event-log-event';
import type { EventLogOptions } from '../event-log-options';
import { type LogUnderTest, setUpLog } from '../spec-support/set-up-log';

const PAYING: EventLogTrackedEvent = {
  type: 'payment.make',
  title: 'Paying invoice 42',
  succeeded: 'Invoice 42 paid',
  failed: 'Invoice 42 was not paid',
};

const PROBLEM = JSON.stringify({
  type: '/problems/card',
  title: 'Card refused',
  detail: 'The card has expired.',
  errors: [{ pointer: '#/card', detail: 'Choose another card.' }],
});

function answer(status: number, body: BodyInit | null = null, type = 'application/json'): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}

/** Answer after a redirect. */
function ledTo(page: Response): Response {
  return Object.defineProperty(page, 'redirected', { value: true });
}

/** Waits until tracked work has ended in any way. */
async function trackWork(
  work: () => unknown,
  event: Partial<EventLogTrackedEvent> = {},
  options: EventLogOptions = {},
): Promise<LogUnderTest> {
  const under = setUpLog({ options });
  await Promise.resolve(under.log.track({ ...PAYING, ...event }, work)).catch(() => undefined);
  return under;
}

const outcomesOf = ({ log }: Pick<LogUnderTest, 'log'>) => log.entries().map(({ outcome }) => outcome);

describe('track() of fetch', () => {
  it('makes an error of a failed answer, with the message of the server', async () => {
    const { log } = await trackWork(() =>
      Promise.resolve(answer(422, PROBLEM, 'application/problem+json; charset=utf-8')),
    );

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Invoice 42 was not paid',
        outcome: 'failed',
        severity: 'error',
        message: 'The card has expired. Choose another card.',
        reason: 'The server did not accept it (HTTP 422).',
      }),
    ]);
    expect(log.entries()[0]?.remedy?.fields?.map(({ pointer }) => pointer)).toEqual(['#/card']);
  });

  it('leaves the answer and its body to the caller', async () => {
    const { log } = setUpLog();
    const refused = answer(422, PROBLEM);

    const got = await log.track(PAYING, () => Promise.resolve(refused));

    expect(got).toBe(refused);
    expect(got.bodyUsed).toBeFalse();
    expect(await got.text()).toBe(PROBLEM);
  });

  const judged: [string, () => Response, string][] = [
    ['200', () => answer(200, '{}'), 'succeeded'],
    ['401', () => answer(401), 'failed'],
    ['409', () => answer(409, 'Conflict', 'text/plain'), 'failed'],
    ['500 with problem details', () => answer(500, PROBLEM, 'application/problem+json'), 'failed'],
    ['500 with a page', () => answer(500, '<html>', 'text/html'), 'unknown'],
    ['501', () => answer(501), 'failed'],
    ['504 of a gateway', () => answer(504), 'unknown'],
    ['524 of a CDN', () => answer(524), 'unknown'],
    ['no status, as across origins', () => Response.error(), 'unknown'],
    ['the page of a sign-in', () => ledTo(answer(200, '<html>', 'text/html')), 'unknown'],
    ['200 from another place', () => ledTo(answer(200, '{}')), 'succeeded'],
  ];
  for (const [name, make, outcome] of judged) {
    it(`judges it like an answer to HttpClient: ${name}`, async () => {
      expect(outcomesOf(await trackWork(() => Promise.resolve(make())))).toEqual([outcome as never]);
      TestBed.resetTestingModule();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- applications throw answers
      expect(outcomesOf(await trackWork(() => Promise.reject(make())))).toEqual([
        outcome === 'succeeded' ? 'unknown' : (outcome as never),
      ]);
    });
  }

  it('passes `failed` and `unknown` an error that readProblem() understands', async () => {
    const words = (error: HttpErrorResponse) => ({
      title: `${error.status}`,
      message: readProblem(error).detail,
    });
    const failed = await trackWork(() => Promise.resolve(answer(422, PROBLEM)), { failed: words });
    expect(failed.log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: '422', message: 'The card has expired.' }),
    );
    TestBed.resetTestingModule();
    const unknown = await trackWork(() => Promise.resolve(answer(524)), { unknown: words });
    expect(unknown.log.entries()[0]?.title).toBe('524');
  });

  it('is pending after 202 if `pending` is worded', async () => {
    const pending = () => ({ title: 'The bank decides', key: 'job-1' });
    const { log } = await trackWork(() => Promise.resolve(answer(202, '{}')), { pending });

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'The bank decides', outcome: 'pending', severity: 'warning' }),
    );
    log.find('payment.make', 'job-1')?.succeed({ title: 'The bank agreed' });
    expect(log.entries()[0]?.title).toBe('The bank agreed');
  });

  it('is a success after 202 otherwise, and after 200 whatever is worded', async () => {
    expect(outcomesOf(await trackWork(() => Promise.resolve(answer(202))))).toEqual(['succeeded']);
    TestBed.resetTestingModule();
    const pending = 'The bank decides';
    expect(outcomesOf(await trackWork(() => Promise.resolve(answer(200)), { pending }))).toEqual([
      'succeeded',
    ]);
  });

  it('does not wait for a body that never ends', async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) });
    jasmine.clock().install();
    try {
      const { log } = setUpLog();
      const paid = log.track(PAYING, () => Promise.resolve(answer(409, body)));
      // The timer of the reader starts in a later microtask.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      jasmine.clock().tick(1_000);
      expect((await paid).status).toBe(409);
      expect(log.entries()[0]?.outcome).toBe('failed');
    } finally {
      jasmine.clock().uninstall();
    }
  });

  it('follows the next attempt while the body of the one before is still being read', async () => {
    const { log } = setUpLog();
    const answers = [of(answer(503, PROBLEM)), new Subject<Response>()];
    const [, second] = answers as [unknown, Subject<Response>];
    const refuse = (got: Response) => {
      if (!got.ok) throw new Error('Refused');
    };

    log
      .track(PAYING, () => defer(() => answers.shift() ?? NEVER))
      .pipe(tap(refuse), retry(1))
      .subscribe();
    // Once the second body has been read, so has the first.
    await readFetched(answer(503, PROBLEM))?.whole;
    expect(outcomesOf({ log })).toEqual(['running']);
    second.next(answer(200));
    second.complete();

    expect(outcomesOf({ log })).toEqual(['succeeded']);
  });

  it('judges an answer whose body was already read by its status', async () => {
    const read = answer(422, PROBLEM);
    await read.text();

    const { log } = await trackWork(() => Promise.resolve(read));

    expect(log.entries()[0]).toEqual(jasmine.objectContaining({ outcome: 'failed', message: undefined }));
  });

  it('judges the answer of an observable, even if the subscriber reads it at once', async () => {
    const { log } = setUpLog();
    const bodies: Promise<string>[] = [];
    const changed = new Promise<void>((resolve) => {
      log.entries$.subscribe(([entry]) => {
        if (entry?.outcome === 'failed') resolve();
      });
    });

    log.track(PAYING, () => of(answer(422, PROBLEM))).subscribe((got) => bodies.push(got.text()));
    await changed;

    expect(await bodies[0]).toBe(PROBLEM);
    expect(log.entries()[0]?.message).toBe('The card has expired. Choose another card.');
  });
});

describe('track() of work that throws', () => {
  const cause = (inner: unknown) => new Error('It did not work', { cause: inner });
  const judged: [string, unknown, string][] = [
    ['Chromium without a network', new TypeError('Failed to fetch'), 'unknown'],
    ['Firefox', new TypeError('NetworkError when attempting to fetch resource.'), 'unknown'],
    ['Safari', new TypeError('Load failed'), 'unknown'],
    ['Safari, with the host', new TypeError('Load failed (api.example)'), 'unknown'],
    ['a server', new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }), 'unknown'],
    ['a body that broke off', new TypeError('network error'), 'unknown'],
    ['a wrapped network error', cause(cause(new TypeError('Failed to fetch'))), 'unknown'],
    ['Axios', Object.assign(new Error('Network Error'), { code: 'ERR_NETWORK' }), 'unknown'],
    ['HttpClient', new HttpErrorResponse({ status: 0 }), 'unknown'],
    ['HttpClient, 500', new HttpErrorResponse({ status: 500 }), 'unknown'],
    ['HttpClient, 422', new HttpErrorResponse({ status: 422 }), 'failed'],
    ['a client with a status', Object.assign(new Error('no'), { status: 409 }), 'failed'],
    ['a client with its answer', Object.assign(new Error('no'), { response: answer(524) }), 'unknown'],
    ['a client with no answer', Object.assign(new Error('no'), { status: 0 }), 'unknown'],
    ['a status of another protocol', Object.assign(new Error('no'), { status: 14 }), 'failed'],
    ['a signal that timed out', new DOMException('signal timed out', 'TimeoutError'), 'unknown'],
    ['an abort', new DOMException('The user aborted a request.', 'AbortError'), 'cancelled'],
    ['a wrapped abort', cause(new DOMException('', 'AbortError')), 'cancelled'],
    ['Axios, aborted', Object.assign(new Error(), { name: 'CanceledError' }), 'cancelled'],
    ['a request that broke off', new DOMException('', 'NetworkError'), 'unknown'],
    ['a mistake', new TypeError("Cannot read properties of undefined (reading 'fetch')"), 'failed'],
    ['a missing file', new TypeError('Failed to fetch dynamically imported module: /a.js'), 'failed'],
    ['a text', 'no', 'failed'],
    ['nothing', undefined, 'failed'],
  ];
  for (const [name, error, outcome] of judged) {
    it(`is ${outcome}: ${name}`, async () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- applications reject with anything
      expect(outcomesOf(await trackWork(() => Promise.reject(error)))).toEqual([outcome as never]);
    });
  }

  it('says why, and what to do next', async () => {
    const { log } = await trackWork(() => Promise.reject(new TypeError('Failed to fetch')));

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        title: 'Outcome unknown: Paying invoice 42',
        reason: 'It was sent, but no answer came back.',
        message: 'It may still have been done. Check before you try again.',
      }),
    );
  });

  it('says that the page stopped waiting, or the server failed', async () => {
    const timeout = new DOMException('signal timed out', 'TimeoutError');
    const internal = Object.assign(new Error('x'), { name: 'RpcError', code: 13 });
    const reasons: unknown[] = [];
    for (const error of [timeout, internal]) {
      TestBed.resetTestingModule();
      reasons.push((await trackWork(() => Promise.reject(error))).log.entries()[0]?.reason);
    }

    expect(reasons).toEqual([
      'The page stopped waiting for the answer.',
      'The server failed before it could say whether this was done.',
    ]);
  });

  it('was not done if the browser was offline from the start', async () => {
    const online = spyOnProperty(navigator, 'onLine').and.returnValue(false);

    const { log } = await trackWork(() => Promise.reject(new TypeError('Failed to fetch')));

    expect(online).toHaveBeenCalled();
    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        outcome: 'failed',
        reason: 'This device was offline, so nothing was sent.',
      }),
    );
  });

  describe('of a client that the application understands', () => {
    class ConnectError extends Error {
      constructor(readonly code: number) {
        super(`code ${code}`);
      }
    }
    const outcomeOf = (error: unknown) =>
      error instanceof ConnectError ? (error.code === 14 ? 'unknown' : 'failed') : undefined;
    const lost = () => Promise.reject(new ConnectError(14));

    it('asks the application', async () => {
      expect(outcomesOf(await trackWork(lost, {}, { outcomeOf }))).toEqual(['unknown']);
    });

    it('asks the event first', async () => {
      const under = await trackWork(lost, { outcomeOf: () => 'cancelled' }, { outcomeOf });
      expect(outcomesOf(under)).toEqual(['cancelled']);
    });

    it('asks about several errors as a whole', async () => {
      const errors = [new HttpErrorResponse({ status: 409 }), new TypeError('Failed to fetch')];
      const under = await trackWork(() => Promise.reject(new AggregateError(errors)), {
        outcomeOf: (error) => (error instanceof AggregateError ? 'cancelled' : undefined),
      });
      expect(outcomesOf(under)).toEqual(['cancelled']);
    });

    it('judges for itself if the application returns nothing', async () => {
      const network = () => Promise.reject(new TypeError('Load failed'));
      expect(outcomesOf(await trackWork(network, {}, { outcomeOf }))).toEqual(['unknown']);
    });

    it('reports a hook that throws, and ignores an invalid outcome', async () => {
      const throwing = () => {
        throw new Error('mistake');
      };
      const { errors, log } = await trackWork(lost, { outcomeOf: throwing });
      expect(errors.messages).toEqual(['mistake']);
      expect(log.entries()[0]?.outcome).toBe('failed');
      TestBed.resetTestingModule();
      expect(outcomesOf(await trackWork(lost, { outcomeOf: () => 'running' as never }))).toEqual(['failed']);
    });
  });

  it('stays unknown if a later attempt is refused', () => {
    const { log } = setUpLog();
    const errors: unknown[] = [new TypeError('Failed to fetch'), new HttpErrorResponse({ status: 409 })];

    log
      .track(PAYING, () => throwError(() => errors.shift()))
      .pipe(retry(1))
      .subscribe({ error: () => undefined });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        outcome: 'unknown',
        reason: 'This attempt was refused, but an earlier one may have been carried out (HTTP 409).',
      }),
    ]);
  });
});
