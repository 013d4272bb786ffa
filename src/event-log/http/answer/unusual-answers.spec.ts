import { HttpErrorResponse } from '@angular/common/http';

import { readProblem } from '../../core/answer/problem-details';
import type { EventLogHttpOptions } from '../http-feed-config';
import { careless, setUpHttp } from '../spec-support/set-up-http';

/** Answers a request, and returns its row. */
function answered(status: number, body: object | string, type: string, http?: EventLogHttpOptions) {
  const { log, http: client, backend } = setUpHttp(http ? { http } : {});
  client.post('/api/orders', {}).subscribe(careless);
  backend
    .expectOne('/api/orders')
    .flush(body, { status, statusText: 'x', headers: { 'content-type': type } });
  return log.entries()[0];
}

describe('An answer of 500', () => {
  it('shows only the first line of its message', () => {
    const error = { detail: 'The order was not stored.\nOrders.java:42' };
    expect(readProblem(new HttpErrorResponse({ status: 500, error })).detail).toBe(
      'The order was not stored.',
    );
    expect(readProblem(new HttpErrorResponse({ status: 409, error })).detail).toBe(error.detail);
  });

  it('is the own one of the application only if it holds problem details, not just their type', () => {
    expect(answered(500, { title: 'Not stored' }, 'application/problem+json')?.outcome).toBe('failed');
  });

  for (const body of ['Bad gateway', '']) {
    it(`leaves the outcome unknown if the body of this type is “${body}”`, () => {
      expect(answered(500, body, 'application/problem+json')?.outcome).toBe('unknown');
    });
  }
});

describe('An answer that the application judges as unknown', () => {
  it('says that it is not known', () => {
    expect(answered(409, {}, 'application/json', { judge: () => 'unknown' })).toEqual(
      jasmine.objectContaining({
        outcome: 'unknown',
        reason: 'The server failed before it could say whether this was done (HTTP 409).',
      }),
    );
  });
});

describe('A message with numbers of characters that do not exist', () => {
  it('is shown as it is', () => {
    const error = { detail: 'Use &#9999999; or &#0; here' };
    expect(readProblem(new HttpErrorResponse({ status: 409, error })).detail).toBe(error.detail);
  });
});
