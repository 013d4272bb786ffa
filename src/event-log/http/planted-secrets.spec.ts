import * as fc from 'fast-check';

import { counterexampleTo } from '../core/spec-support/counterexample-to';
import { encode, encodings } from '../core/spec-support/encodings';
import { holds, secrets } from '../core/spec-support/secrets';
import { httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

const UNPROCESSABLE = { status: 422, statusText: 'Unprocessable Content' };
const PROBLEM = { headers: { 'content-type': 'application/problem+json' }, ...UNPROCESSABLE };

const planted = fc.tuple(secrets, fc.oneof(fc.constant([]), encodings));

/** Every member of a problem that can hold a text. */
const problems: Record<string, (text: string) => object> = {
  type: (type) => ({ type }),
  title: (title) => ({ title }),
  detail: (detail) => ({ title: 'Not done', detail }),
  instance: (instance) => ({ title: 'Not done', instance }),
  'detail of an error': (detail) => ({ title: 'Not done', errors: [{ pointer: '#/a', detail }] }),
  'pointer of an error': (pointer) => ({ title: 'Not done', errors: [{ pointer, detail: 'Wrong' }] }),
  'extension member': (text) => ({ title: 'Not done', balance: { of: [{ card: text }] }, reason: text }),
};

/** Rule that picks everything, as no rule should. */
const greedy = httpEvent('POST', '/api/payments/:id', {
  type: 'payment.make',
  succeeded: ({ response, request, params }) => ({
    title: JSON.stringify(response),
    message: JSON.stringify(request),
    facts: params,
  }),
  failed: ({ problem, request, params }) => ({
    title: problem.title ?? 'Failed',
    message: JSON.stringify(problem.members),
    reason: problem.detail,
    facts: { ...params, request: JSON.stringify(request), instance: problem.instance, type: problem.type },
  }),
});

describe('A secret', () => {
  for (const [what, rules] of Object.entries({ 'no rule': undefined, 'a greedy rule': [greedy] })) {
    it(`in a problem is in no part of the entry: ${what}`, () => {
      const { log, http, backend } = setUpHttp(rules && { rules });
      const property = fc.property(
        fc.constantFrom(...Object.keys(problems)),
        planted,
        (place, [[text, secret], names]) => {
          http.post('/api/payments/1', {}).subscribe(careless);
          backend.expectOne('/api/payments/1').flush(problems[place]?.(encode(text, names)) ?? null, PROBLEM);
          return log.entries().length > 0 && !holds(log.entries(), secret, names);
        },
      );

      expect(counterexampleTo(property, 500)).toBeUndefined();
    });

    it(`in a URL, a body or an answer is in no part of the entry: ${what}`, () => {
      const { log, http, backend } = setUpHttp(rules && { rules });
      const property = fc.property(planted, ([[text, secret], names]) => {
        const encoded = encode(text, names);
        const part = encodeURIComponent(encoded);
        http.post(`/api/payments/${part}?data=${part}`, { encoded }).subscribe();
        backend.expectOne(() => true).flush({ encoded });
        log.markSeen();
        return !holds(log.entries(), secret, names) && !holds(log.entries(), part);
      });

      expect(counterexampleTo(property, 500)).toBeUndefined();
    });
  }
});
