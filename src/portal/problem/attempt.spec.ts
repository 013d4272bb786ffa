import { HttpErrorResponse } from '@angular/common/http';
import { Subject } from 'rxjs';

import { aProblem } from '../testing/samples';
import { Attempt } from './attempt';

describe('Attempt', () => {
  const lost = new HttpErrorResponse({ status: 0, url: '/api/approvals/1' });
  const refused = new HttpErrorResponse({
    status: 409,
    url: '/api/approvals/2',
    error: aProblem(409, { title: 'Too late' }),
  });

  it('blocks each thing of a list until its own answer has arrived', () => {
    const attempt = new Attempt();
    const one = new Subject<string>();
    const other = new Subject<string>();
    const answers: string[] = [];
    attempt.send(one, (answer) => answers.push(answer), undefined, 'one');
    attempt.send(other, (answer) => answers.push(answer), undefined, 'other');
    expect(attempt.resting('one')).toBeTrue();
    expect(attempt.resting('other')).toBeTrue();
    expect(attempt.resting('a third')).toBeFalse();

    one.next('done');
    expect(attempt.resting('one')).toBeFalse();
    expect(attempt.resting('other')).toBeTrue();
    expect(attempt.sending()).toBeTrue();

    other.error(refused);
    expect(attempt.resting('other')).toBeFalse();
    expect(attempt.sending()).toBeFalse();
    expect(attempt.problem()?.title).toBe('Too late');
    expect(answers).toEqual(['done']);
  });

  it('never repeats a request that may have been carried out, whatever is sent for other things', () => {
    const attempt = new Attempt();
    const one = new Subject<string>();
    attempt.send(one, () => undefined, undefined, 'one');
    one.error(lost);
    attempt.send(new Subject<string>(), () => undefined, undefined, 'other');
    expect(attempt.resting('one')).toBeTrue();
    expect(attempt.unknown()).toBeTrue();
  });
});
