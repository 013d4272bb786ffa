import { HttpRequest } from '@angular/common/http';
import type { TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { careless, setUpHttp } from '../spec-support/set-up-http';
import { RequestPlanner } from '../request-plan';
import { type KnownRequest, KnownRequests } from './known-requests';
import { RequestRecorder } from './request-recorder';
import type { MadeRequest } from './request-recording';

/** Sets up a recorder, and a function that makes and abandons a request. */
function setUpRecorder() {
  const { log, clock } = setUpHttp();
  return TestBed.runInInjectionContext(() => {
    const recorder = new RequestRecorder();
    const planner = new RequestPlanner();
    const leave = (url: string) => {
      const request = new HttpRequest('PUT', url, {});
      const known = { session: recorder.session } as KnownRequest;
      const made = { request, plan: planner.plan(request), sent: { known } } as MadeRequest;
      recorder.leave(made, log.start({ type: 'a.b', title: url }));
    };
    return { log, clock, recorder, leave };
  });
}

describe('An abandoned request', () => {
  it('is let go with the next one, once it is too old to be replaced', () => {
    const { clock, recorder, leave } = setUpRecorder();
    leave('/api/a');
    clock.pass(5_000);
    leave('/api/b');
    expect(recorder.left.size).toBe(2);

    clock.pass(1);
    leave('/api/c');

    expect([...recorder.left.values()].map(({ operation }) => operation.entry.title)).toEqual([
      '/api/b',
      '/api/c',
    ]);
  });

  it('is let go with its session', () => {
    const { log, recorder, leave } = setUpRecorder();
    leave('/api/a');
    log.endSession();
    leave('/api/b');

    recorder.forgetAllBut(recorder.session);

    expect(recorder.left.size).toBe(1);
  });
});

describe('A request with an Idempotency-Key', () => {
  const answers: Record<string, (sent: TestRequest) => void> = {
    'was lost': (sent) => sent.error(new ProgressEvent('error')),
    'was done': (sent) => sent.flush({}),
    'has no answer yet': () => undefined,
  };
  for (const [what, answer] of Object.entries(answers)) {
    it(`leaves only its key when its session ends, and what was perhaps done with it: the first ${what}`, () => {
      const depart = spyOn(KnownRequests.prototype, 'depart').and.callThrough();
      const { log, http, backend } = setUpHttp();
      const pay = () => {
        const headers = { 'Idempotency-Key': 'key-1' };
        http.post('/api/payments', { invoice: 7 }, { headers }).subscribe(careless);
        return backend.match('/api/payments').at(-1)!;
      };
      answer(pay());

      log.endSession();
      TestBed.tick();
      const again = pay();
      const { request } = depart.calls.mostRecent().returnValue;
      again.flush(null, { status: 409, statusText: 'Conflict' });

      expect(request).toBeUndefined();
      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['unknown']);
    });
  }
});
