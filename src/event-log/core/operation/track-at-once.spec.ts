import { concat, from, range, take, tap, throwError } from 'rxjs';

import { setUpLog } from '../spec-support/set-up-log';

const PAYING = { type: 'payment.make', title: 'Paying invoice 42' };

describe('Tracked work that sends all its values at once', () => {
  it('stops when the subscriber leaves, and was done', () => {
    const { log } = setUpLog();
    let sent = 0;
    const values = range(1, 100).pipe(tap(() => sent++));
    const failure = throwError(() => new Error('No one waits for this'));

    log
      .track(PAYING, () => concat(values, failure))
      .pipe(take(2))
      .subscribe();

    expect(sent).toBe(2);
    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded']);
  });

  it('passes on values and errors that cannot be read', () => {
    const { log } = setUpLog();
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const failure = throwError(() => proxy);
    let passed = 0;
    const count = (told: unknown) => (passed += Number(told === proxy));

    log.track(PAYING, () => concat(from([proxy]), failure)).subscribe({ next: count, error: count });

    expect(passed).toBe(2);
    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});
