import { HttpContext, HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import type { TestRequest } from '@angular/common/http/testing';
import * as fc from 'fast-check';
import { Subject, type Subscription, defer, retry, switchMap } from 'rxjs';

import type { EventLogEntry } from '../core/entry/event-log-entry';
import { counterexampleTo } from '../core/spec-support/counterexample-to';
import { httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

/** Rule whose titles contain the id, so that rows of different subjects do not fold. */
const about = (type: string) => {
  const title = ({ params }: { readonly params: { readonly id: string } }) => `${type} ${params.id}`;
  return { type, started: title, succeeded: title, failed: title };
};
const rules = [
  httpEvent('POST', '/api/orders/:id', about('order.buy')),
  httpEvent('PUT', '/api/drafts/:id', about('draft.save')),
];

/** Answers to an attempt. After those in the second half, it is unknown whether the server did it. */
const SURE = ['done', 'refused', 'later'] as const;
const UNSURE = ['lost', 'crashed', 'timed out', 'left'] as const;

interface Attempt {
  readonly answer: (typeof SURE)[number] | (typeof UNSURE)[number];
  /** True if the server does it although no answer confirms it. */
  readonly reaches: boolean;
}

/** Ways to carry out an action. */
const WAYS = ['request', 'twice at once', 'tracked request', 'tracked client', 'autosave'] as const;

interface Action {
  readonly way: (typeof WAYS)[number];
  readonly attempts: readonly Attempt[];
}

const attempts = fc.array(fc.record({ answer: fc.constantFrom(...SURE, ...UNSURE), reaches: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});
const actions = fc.array(fc.record({ way: fc.constantFrom(...WAYS), attempts }), {
  minLength: 1,
  maxLength: 5,
});
/** Order in which the actions continue; a session ends now and then. */
const turns = fc.array(
  fc.oneof({ weight: 12, arbitrary: fc.nat(7) }, { weight: 1, arbitrary: fc.constant('end' as const) }),
  {
    maxLength: 30,
  },
);

/** Subscription to an action, and what really happens on the server. */
interface Run {
  readonly id: number;
  /** Answers that are still to come. */
  readonly attempts: Attempt[];
  begin: () => void;
  /** Ends the current attempt: with an error, or with success if there is none. */
  answer: (error?: Failure) => void;
  leave: () => void;
  begun: boolean;
  session: number;
  done: boolean;
  /** True if it may have been cancelled before it was done, so that either outcome is correct. */
  cancelled: boolean;
}

/** Failure with a status; 0 for no answer. */
interface Failure {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

const FAILURES: Readonly<Record<string, Failure>> = {
  refused: { status: 409 },
  later: { status: 503, headers: { 'retry-after': '1' } },
  lost: { status: 0 },
  crashed: { status: 500 },
  'timed out': { status: 524 },
};

describe('A sequence of actions', () => {
  it('makes a row for each, with the real outcome or unknown, and never the opposite', () => {
    const { log, http, backend } = setUpHttp({ rules });
    // As in applications that keep it in a constant.
    const context = new HttpContext();
    let session = 0;

    function followRequests(run: Run, start: () => Subscription): void {
      let request: TestRequest | undefined;
      let subscription: Subscription | undefined;
      const pick = () => (request = backend.match(() => true).at(-1) ?? request);
      run.begin = () => {
        subscription = start();
        pick();
      };
      run.answer = (failure) => {
        if (!failure) request?.flush({});
        else if (failure.status === 0) request?.error(new ProgressEvent('error'));
        else request?.flush(null, { statusText: 'Not done', headers: {}, ...failure });
        pick();
      };
      run.leave = () => subscription?.unsubscribe();
    }

    function runsOf({ way, attempts: planned }: Action, id: number): Run[] {
      const run = (): Run => ({
        id,
        attempts: [...planned],
        begin: () => undefined,
        answer: () => undefined,
        leave: () => undefined,
        begun: false,
        session: -1,
        done: false,
        cancelled: false,
      });
      const tries = planned.length - 1;
      if (way === 'autosave') {
        // Each attempt is another save that cancels the one before; only the last is answered.
        const save = { ...run(), attempts: planned.slice(-1) };
        followRequests(save, () => {
          const typed = new Subject<string>();
          const saving = typed.pipe(
            switchMap((text) => http.put(`/api/drafts/${id}`, { text }, { context })),
          );
          const subscription = saving.subscribe(careless);
          for (let stroke = 0; stroke <= tries; stroke++) typed.next('a'.repeat(stroke));
          return subscription;
        });
        return [save];
      }
      if (way === 'tracked client') {
        const call = run();
        let end = new Subject<unknown>();
        const work = log.track({ type: 'job.run', title: `Job ${id}` }, () =>
          defer(() => (end = new Subject())),
        );
        let subscription: Subscription | undefined;
        call.begin = () => {
          subscription = work.pipe(retry(tries)).subscribe(careless);
        };
        call.answer = (failure) => {
          if (!failure) end.complete();
          else if (failure.status === 0) end.error(new TypeError('Failed to fetch'));
          else end.error(new HttpErrorResponse({ ...failure, headers: new HttpHeaders(failure.headers) }));
        };
        call.leave = () => {
          call.cancelled = true;
          subscription?.unsubscribe();
        };
        return [call];
      }
      const url = `/api/orders/${id}`;
      if (way === 'tracked request') {
        const tracked = run();
        const work = log.track({ type: 'order.follow', title: `Order ${id}` }, (operation) =>
          http.post(url, {}, { context: operation.httpContext() }),
        );
        followRequests(tracked, () => work.pipe(retry(tries)).subscribe(careless));
        return [tracked];
      }
      const post = http.post(url, {}, { context });
      return (way === 'request' ? [run()] : [run(), run()]).map((one) => {
        followRequests(one, () => post.pipe(retry(tries)).subscribe(careless));
        return one;
      });
    }

    function begin(run: Run): void {
      run.begun = true;
      run.session = session;
      run.begin();
    }

    function advance(run: Run): void {
      const attempt = run.attempts.shift();
      if (!attempt) return;
      const { answer, reaches } = attempt;
      if (answer === 'done' || (reaches && UNSURE.some((unsure) => unsure === answer))) run.done = true;
      if (answer === 'left') run.leave();
      else run.answer(FAILURES[answer]);
      // A cancelled or finished action does not continue.
      if (answer === 'left' || answer === 'done') run.attempts.length = 0;
    }

    const property = fc.property(actions, turns, (planned, order) => {
      log.endSession();
      session++;
      const runs = planned.flatMap(runsOf);
      for (const turn of order) {
        if (turn === 'end') {
          log.endSession();
          session++;
          continue;
        }
        const run = runs[turn % runs.length];
        if (run?.begun) advance(run);
        else if (run) runs.filter(({ id }) => id === run.id).forEach(begin);
      }
      // Everything that continues gets its answers.
      for (const run of runs) while (run.begun && run.attempts.length > 0) advance(run);
      const entries = log.entries();
      const ids = [...new Set(runs.map(({ id }) => id))];
      return ids.every((id) =>
        isTrue(
          rowsOf(entries, id),
          runs.filter((run) => run.id === id && run.session === session),
        ),
      );
    });

    expect(counterexampleTo(property, 200)).toBeUndefined();
  });
});

function rowsOf(entries: readonly EventLogEntry[], id: number): string[] {
  return entries
    .filter(({ title }) => title.endsWith(` ${id}`))
    .flatMap(({ outcome, count }) => Array.from({ length: count }, () => outcome));
}

function isTrue(rows: readonly string[], runs: readonly Run[]): boolean {
  const count = (outcome: string) => rows.filter((row) => row === outcome).length;
  const done = runs.filter((run) => run.done).length;
  return (
    rows.length === runs.length &&
    count('succeeded') <= done &&
    count('failed') <= runs.length - done &&
    count('cancelled') <= runs.filter((run) => run.cancelled).length &&
    count('running') === 0
  );
}
