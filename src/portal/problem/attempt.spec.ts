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

  it('lets each thing of a list rest until its own answer has come', () => {
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

  it('never sends again what may have been done, whatever is sent about other things', () => {
    const attempt = new Attempt();
    const one = new Subject<string>();
    attempt.send(one, () => undefined, undefined, 'one');
    one.error(lost);
    attempt.send(new Subject<string>(), () => undefined, undefined, 'other');
    expect(attempt.resting('one')).toBeTrue();
    expect(attempt.unknown()).toBeTrue();
  });
});
