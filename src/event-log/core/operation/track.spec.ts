import { NEVER, Observable, Subject, defer, firstValueFrom, of, retry, take, throwError, timer } from 'rxjs';

import type { EventLogOperation } from './event-log-operation';
import { setUpLog } from '../spec-support/set-up-log';

const PAYING = {
  type: 'payment.make',
  title: 'Paying invoice 42',
  succeeded: 'Invoice 42 paid',
  failed: 'Invoice 42 was not paid',
};

describe('track()', () => {
  it('succeeds with a value, and returns it', () => {
    const { log } = setUpLog();

    expect(log.track(PAYING, () => 42)).toBe(42);
    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Invoice 42 paid', outcome: 'succeeded', severity: 'success' }),
    ]);
  });

  it('fails if the work throws, and rethrows the error', () => {
    const { log, errors } = setUpLog();
    const mistake = new Error('mistake');

    expect(() =>
      log.track(PAYING, () => {
        throw mistake;
      }),
    ).toThrow(mistake);
    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Invoice 42 was not paid', outcome: 'failed', severity: 'error' }),
    ]);
    expect(errors.all).toEqual([]);
  });

  describe('of a promise', () => {
    it('runs until the promise is fulfilled', async () => {
      const { log, clock } = setUpLog();

      const paid = log.track(PAYING, () => Promise.resolve(42));
      expect(log.entries()[0]?.outcome).toBe('running');
      clock.pass(30);

      expect(await paid).toBe(42);
      expect(log.entries()[0]).toEqual(jasmine.objectContaining({ outcome: 'succeeded', duration: 30 }));
    });

    it('fails when the promise is rejected, which the caller also sees', async () => {
      const { log } = setUpLog();

      await expectAsync(log.track(PAYING, () => Promise.reject(new Error('no')))).toBeRejectedWithError('no');
      expect(log.entries()[0]?.outcome).toBe('failed');
    });

    it('leaves a rejection unhandled if no one handles it', async () => {
      const { log } = setUpLog();

      await jasmine.spyOnGlobalErrorsAsync(async (reported) => {
        const heard = new Promise((resolve) => reported.and.callFake(resolve));
        void log.track(PAYING, () => Promise.reject(new Error('nobody cares')));
        await heard;
      });

      expect(log.entries()[0]?.outcome).toBe('failed');
    });

    it('recognizes a promise of another realm, such as one of zone.js', async () => {
      const { log } = setUpLog();
      const frame = document.body.appendChild(document.createElement('iframe'));
      const other = (frame.contentWindow as unknown as typeof globalThis).Promise.resolve(42);

      const paid = log.track(PAYING, () => other);
      expect(log.entries()[0]?.outcome).toBe('running');

      await paid;
      expect(log.entries()[0]?.outcome).toBe('succeeded');
      frame.remove();
    });

    it('calls then() of a lazy query only once, since that may send it', async () => {
      const { log } = setUpLog();
      let sent = 0;
      const query = {
        then: (done: (value: number) => void) => {
          sent++;
          done(42);
        },
      };

      const paid = log.track(PAYING, () => query) as unknown as Promise<number>;
      expect(log.entries()[0]?.outcome).toBe('running');

      expect([await paid, await paid]).toEqual([42, 42]);
      expect(sent).toBe(1);
      expect(log.entries()[0]?.outcome).toBe('succeeded');
    });

    it('fails when a lazy query is rejected', async () => {
      const { log } = setUpLog();
      const query = { then: (_: unknown, refuse: (error: Error) => void) => refuse(new Error('no')) };

      const paid = log.track(PAYING, () => query) as unknown as Promise<number>;

      await expectAsync(paid).toBeRejectedWithError('no');
      expect(log.entries()[0]?.outcome).toBe('failed');
    });
  });

  describe('of an observable', () => {
    it('adds no row before it is subscribed to', () => {
      const { log } = setUpLog();

      log.track(PAYING, () => of(42));

      expect(log.entries()).toEqual([]);
      expect(log.available()).toBeFalse();
    });

    it('runs until it completes, and passes all values on', () => {
      const { log } = setUpLog();
      const source = new Subject<number>();
      const values: unknown[] = [];

      log
        .track(PAYING, () => source)
        .subscribe({
          next: (value) => values.push(value),
          complete: () => values.push('complete'),
        });
      source.next(1);
      expect(log.entries()[0]?.outcome).toBe('running');
      source.next(2);
      source.complete();

      expect(values).toEqual([1, 2, 'complete']);
      expect(log.entries()[0]?.outcome).toBe('succeeded');
    });

    it('fails with its error, and passes it on', () => {
      const { log } = setUpLog();
      const seen: unknown[] = [];

      log.track(PAYING, () => throwError(() => 'no')).subscribe({ error: (error) => seen.push(error) });

      expect(seen).toEqual(['no']);
      expect(log.entries()[0]?.title).toBe('Invoice 42 was not paid');
    });

    it('is cancelled when the subscriber leaves', () => {
      const { log } = setUpLog();

      log
        .track(PAYING, () => NEVER)
        .subscribe()
        .unsubscribe();

      expect(log.entries()[0]).toEqual(
        jasmine.objectContaining({ outcome: 'cancelled', severity: 'info', title: 'Paying invoice 42' }),
      );
    });

    it('succeeds when the subscriber leaves with the value that it waited for', async () => {
      const { log } = setUpLog();

      await firstValueFrom(log.track(PAYING, () => of(1, 2)));
      log
        .track({ ...PAYING, type: 'payment.retry' }, () => timer(0))
        .pipe(take(1))
        .subscribe();
      await firstValueFrom(timer(1));

      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded']);
    });

    it('unsubscribes from the work', () => {
      const { log } = setUpLog();
      let stopped = false;
      const work = new Observable(() => () => (stopped = true));

      log
        .track(PAYING, () => work)
        .subscribe()
        .unsubscribe();

      expect(stopped).toBeTrue();
    });

    it('keeps the attempts of retry() in one row, which ends with the last', () => {
      const { log } = setUpLog();
      let attempts = 0;
      const flaky = defer(() => (++attempts < 3 ? throwError(() => 'no') : of('yes')));

      log
        .track({ ...PAYING, failed: { title: 'Not paid', message: 'No' } }, () => flaky)
        .pipe(retry(2))
        .subscribe();

      expect(attempts).toBe(3);
      expect(log.entries()).toEqual([
        jasmine.objectContaining({ title: 'Invoice 42 paid', outcome: 'succeeded', message: undefined }),
      ]);
    });

    it('makes another row if the work is repeated after a success', () => {
      const { log } = setUpLog();
      let invoice = 41;
      const pay$ = log.track(PAYING, (operation) =>
        defer(() => {
          operation.succeed({ title: `Invoice ${++invoice} paid` });
          return of(invoice);
        }),
      );

      pay$.subscribe();
      pay$.subscribe();

      expect(log.entries().map(({ title }) => title)).toEqual(['Invoice 42 paid', 'Invoice 43 paid']);
    });

    it('ignores an attempt of the previous session', () => {
      const { log } = setUpLog();
      const source = new Subject<void>();
      const again = new Subject<void>();
      log
        .track(PAYING, () => defer(() => (source.closed ? NEVER : source)))
        .pipe(retry({ delay: () => again }))
        .subscribe();
      source.error('no');

      log.endSession();
      again.next();

      expect(log.entries()).toEqual([]);
    });
  });

  describe('when the work settles the operation itself', () => {
    const said: [string, (operation: EventLogOperation) => void, string][] = [
      ['succeed()', (operation) => operation.succeed(), 'succeeded'],
      ['pend()', (operation) => operation.pend(), 'pending'],
      ['fail()', (operation) => operation.fail(), 'failed'],
      ['settle()', (operation) => operation.settle({ outcome: 'unknown' }), 'unknown'],
    ];
    for (const [name, say, outcome] of said) {
      it(`prefers ${name} to its completion`, () => {
        const { log } = setUpLog();

        log.track(PAYING, (operation) => say(operation));

        expect(log.entries()[0]?.outcome).toEqual(outcome as never);
      });
    }

    it('prefers that to its error', () => {
      const { log } = setUpLog();

      log
        .track(PAYING, (operation) => {
          operation.pend({ title: 'Waits for the bank' });
          return throwError(() => 'no');
        })
        .subscribe({ error: () => undefined });

      expect(log.entries()[0]).toEqual(
        jasmine.objectContaining({ title: 'Waits for the bank', outcome: 'pending' }),
      );
    });
  });

  it('is unknown if its last request is, and says what to do', () => {
    const { log } = setUpLog();

    log
      .track(PAYING, (operation) => {
        operation.step('Pay').settle({ outcome: 'unknown', reason: 'No answer came back.' });
        return throwError(() => 'lost');
      })
      .subscribe({ error: () => undefined });

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        title: 'Outcome unknown: Paying invoice 42',
        outcome: 'unknown',
        severity: 'warning',
        reason: 'No answer came back.',
        message: jasmine.stringContaining('Check before you try again'),
      }),
    );
  });

  it('is done if the work continues after a lost answer and completes', () => {
    const { log } = setUpLog();

    log.track(PAYING, (operation) => operation.step('Pay').settle({ outcome: 'unknown' }));

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'Invoice 42 paid', outcome: 'succeeded' }),
    );
  });

  it('is worded by functions of the result and the error', async () => {
    const { log } = setUpLog();
    const event = {
      ...PAYING,
      succeeded: ({ number }: { number: number }) => `Invoice ${number} paid`,
      failed: (error: Error) => ({ title: 'Not paid', message: error.message }),
    };

    log.track(event, () => ({ number: 1 }));
    await log.track(event, () => Promise.resolve({ number: 2 }));
    log.track(event, () => of({ number: 3 }, { number: 4 })).subscribe();
    log.track(event, () => throwError(() => new Error('No money'))).subscribe({ error: () => undefined });

    expect(log.entries().map(({ title, message }) => message ?? title)).toEqual([
      'Invoice 1 paid',
      'Invoice 2 paid',
      'Invoice 4 paid',
      'No money',
    ]);
  });

  it('ends a step in the row in which it began, even if the work runs again', () => {
    const { log } = setUpLog();
    const ends: (() => void)[] = [];
    const pay$ = log.track(PAYING, (operation) =>
      defer(() => {
        const step = operation.step('Pay');
        ends.push(() => step.settle({ outcome: 'succeeded' }));
        operation.succeed({ title: `Paid ${ends.length}` });
        return of(ends.length);
      }),
    );
    pay$.subscribe();
    pay$.subscribe();

    ends[0]?.();

    expect(log.entries().map(({ steps }) => steps[0]?.outcome)).toEqual(['succeeded', 'running']);
  });

  it('runs the work even without a valid event', () => {
    const { log, errors } = setUpLog();

    expect(log.track(null as never, () => 42)).toBe(42);
    expect(log.entries().length).toBe(1);
    expect(errors.all.length).toBeGreaterThan(0);
  });
});
