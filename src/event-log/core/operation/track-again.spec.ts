import { HttpErrorResponse } from '@angular/common/http';
import { Observable, Subject, defer, of, throwError } from 'rxjs';

import type { EventLogTrackedEvent } from '../entry/event-log-event';
import { setUpLog } from '../spec-support/set-up-log';

const PAYING: EventLogTrackedEvent = { type: 'payment.make', title: 'Paying invoice 42' };

describe('track() of what was cancelled', () => {
  const SAVING: EventLogTrackedEvent = { type: 'draft.save', title: 'Saving the draft', succeeded: 'Saved' };

  it('makes one row with what supersedes it, as in switchMap()', () => {
    const { log, clock } = setUpLog();
    for (let stroke = 0; stroke < 5; stroke++) {
      const saving = log.track(SAVING, () => new Subject<void>()).subscribe();
      clock.pass(400);
      saving.unsubscribe();
    }
    log.track(SAVING, () => of(1)).subscribe();

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Saved', outcome: 'succeeded', count: 1 }),
    ]);
    expect(log.unseen()).toEqual(jasmine.objectContaining({ total: 1, running: 0, success: 1 }));
  });

  it('makes one row if the abort is reported after the next has begun', async () => {
    const { log } = setUpLog();
    let abort = (): void => undefined;
    const save = () =>
      log.track(SAVING, () => {
        abort();
        return new Promise<void>((_, reject) => {
          abort = () => reject(new DOMException('', 'AbortError'));
        });
      });
    const saves = [save(), save(), save()].map((saved) => saved.catch(() => undefined));
    await saves[1];
    expect(log.unseen()).toEqual(jasmine.objectContaining({ total: 1, running: 1 }));
    abort();
    await saves[2];

    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'cancelled', count: 1 })]);
    expect(log.unseen().running).toBe(0);
  });

  it('stays unknown if what was cancelled may have been carried out and the next is refused', () => {
    const { log } = setUpLog();
    const lost = log.track(
      SAVING,
      (operation) =>
        new Observable(() => {
          const step = operation.step('Save');
          return () => step.settle({ outcome: 'unknown' });
        }),
    );
    lost.subscribe().unsubscribe();
    log
      .track(SAVING, () => throwError(() => new HttpErrorResponse({ status: 409 })))
      .subscribe({ error: () => undefined });

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['unknown']);
  });

  it('stays unknown if the application knows that the work before may have been carried out', () => {
    const { log } = setUpLog();
    log.start({ ...PAYING, key: '42' }).settle({ outcome: 'unknown' });

    log
      .track({ ...PAYING, key: '42' }, () => throwError(() => new HttpErrorResponse({ status: 409 })))
      .subscribe({ error: () => undefined });

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['unknown']);
  });

  it('makes one row with what supersedes it, even after work on more subjects than the log holds', () => {
    const { log } = setUpLog({ options: { capacity: 2 } });
    const done = (title: string) => log.track({ ...PAYING, title }, () => of(1)).subscribe();
    const cancelled = (title: string) =>
      log
        .track({ ...PAYING, title }, () => new Subject<void>())
        .subscribe()
        .unsubscribe();
    done('One');
    done('Two');
    cancelled('One');
    done('Three');

    done('One');

    expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([
      ['One', 'succeeded'],
      ['Three', 'succeeded'],
    ]);
  });

  it('makes separate rows for another subject, and for later work', () => {
    const { log, clock } = setUpLog();
    const cancelled = (event: EventLogTrackedEvent) =>
      log
        .track(event, () => new Subject<void>())
        .subscribe()
        .unsubscribe();
    const done = (event: EventLogTrackedEvent) => log.track(event, () => of(1)).subscribe();
    cancelled({ ...SAVING, key: 'a' });
    done({ ...SAVING, key: 'b' });
    cancelled(SAVING);
    clock.pass(1_001);
    done(SAVING);

    expect(log.entries().map(({ outcome }) => outcome)).toEqual([
      ...(['cancelled', 'succeeded', 'cancelled', 'succeeded'] as const),
    ]);
  });
});

describe('track() of an observable that is subscribed to twice at once', () => {
  it('makes two rows, each with an outcome', () => {
    const { log } = setUpLog();
    const ends: Subject<number>[] = [];
    const paying = log.track(PAYING, () =>
      defer(() => {
        const end = new Subject<number>();
        ends.push(end);
        return end;
      }),
    );
    paying.subscribe();
    paying.subscribe({ error: () => undefined });

    ends[0]?.complete();
    ends[1]?.error(new HttpErrorResponse({ status: 409 }));

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed']);
  });

  /** Ends work with the same key, one after the other, with these statuses. */
  function endAlike(...statuses: readonly number[]) {
    const { log } = setUpLog();
    const ends = statuses.map(() => new Subject<number>());
    for (const end of ends) {
      log.track({ ...PAYING, key: 'invoice-42' }, () => end).subscribe({ error: () => undefined });
    }
    return statuses.map((status, at) => {
      if (status === 200) ends[at]?.complete();
      else ends[at]?.error(new HttpErrorResponse({ status }));
      return log.entries().map(({ outcome }) => outcome);
    });
  }

  it('makes one row for the same key, which is unknown if one was lost and the other refused', () => {
    expect(endAlike(0, 409)[1]).toEqual(['unknown']);
  });

  it('makes one row for the same key, which is done if either is', () => {
    expect(endAlike(409, 200)).toEqual([['running'], ['succeeded']]);
  });
});
