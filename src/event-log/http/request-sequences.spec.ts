import * as fc from 'fast-check';
import { retry } from 'rxjs';

import { counterexampleTo } from '../core/spec-support/counterexample-to';
import { httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

const buying = httpEvent('POST', '/api/orders', {
  type: 'order.buy',
  succeeded: 'Bought',
  failed: 'Not bought',
});

/** Ends of an attempt, with the outcome of the row. */
const OUTCOMES = { answered: 'succeeded', refused: 'failed', lost: 'unknown', abandoned: 'unknown' } as const;
type End = keyof typeof OUTCOMES;

const ends = fc.array(fc.constantFrom<End>('answered', 'refused', 'refused', 'lost', 'lost', 'abandoned'), {
  minLength: 1,
  maxLength: 6,
});

describe('A request', () => {
  it('is one row, whose outcome is unknown from the first lost attempt until one succeeds', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });
    const property = fc.property(ends, (planned) => {
      log.endSession();
      const subscription = http
        .post('/api/orders', {})
        .pipe(retry(planned.length - 1))
        .subscribe(careless);
      const made: End[] = [];
      for (const end of planned) {
        made.push(end);
        const request = backend.expectOne('/api/orders');
        if (end === 'answered') request.flush({});
        else if (end === 'refused') request.flush(null, { status: 409, statusText: 'Conflict' });
        else if (end === 'lost') request.error(new ProgressEvent('error'));
        else subscription.unsubscribe();
        if (end === 'answered' || end === 'abandoned') break;
      }
      backend.verify({ ignoreCancelled: true });
      const entries = log.entries();
      const expected = made.map((end) => OUTCOMES[end]);
      const answered = made.includes('answered');
      const lost = made.includes('lost') || made.includes('abandoned');
      return (
        entries.length === 1 &&
        entries[0]?.count === 1 &&
        entries[0].outcome === (answered ? 'succeeded' : lost ? 'unknown' : 'failed') &&
        entries[0].steps.map(({ outcome }) => outcome).join() === expected.join() &&
        log.unseen().total === 1 &&
        log.unseen().running === 0
      );
    });

    expect(counterexampleTo(property, 500)).toBeUndefined();
  });
});
