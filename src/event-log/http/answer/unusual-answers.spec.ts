import { HttpErrorResponse, HttpResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';

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

describe('Problem details of an error that nobody has caught, as frameworks send them', () => {
  const read = (status: number, body: object, type = 'application/problem+json') =>
    answered(status, body, type)?.outcome;

  for (const body of [
    { title: 'Internal Server Error', status: 500 },
    { type: '/problems/unexpected', title: 'An error occurred', detail: 'Internal Server Error' },
    { title: 'An error occurred while processing your request.', status: 500 },
    { title: 'Oops', detail: 'An unexpected error has occurred.' },
    { title: 'Service Unavailable' },
  ]) {
    it(`leave the outcome unknown, since they say no more than the status: ${JSON.stringify(body)}`, () => {
      expect(read(500, body)).toBe('unknown');
    });
  }

  it('are those of the application if they say more, or are those of a refusal', () => {
    expect(read(500, { title: 'Internal Server Error', detail: 'There is no stock.' })).toBe('failed');
    TestBed.resetTestingModule();
    expect(read(500, { detail: 'An error occurred: there is no stock.' })).toBe('failed');
    TestBed.resetTestingModule();
    expect(read(422, { title: 'An error occurred' })).toBe('failed');
  });

  it('are known whatever their type', () => {
    expect(read(500, { title: 'Internal Server Error', status: 500 }, 'application/json')).toBe('unknown');
  });
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

describe('A body that cannot be read', () => {
  const refuse = () => {
    throw new Error('No');
  };
  const unreadable = () => new Proxy({}, { get: refuse, ownKeys: refuse });

  for (const [status, outcome] of [
    [200, 'succeeded'],
    [409, 'failed'],
    [500, 'unknown'],
  ] as const) {
    it(`is judged by its status: ${status}`, () => {
      const entry = answered(status, unreadable(), 'application/json');
      expect([entry?.outcome, entry?.message]).toEqual([
        outcome,
        outcome === 'unknown' ? 'It may still have been done. Check before you try again.' : undefined,
      ]);
    });
  }
});

describe('A body that cannot even be examined', () => {
  for (const status of [200, 409]) {
    it(`leaves the outcome unknown: ${status}`, () => {
      const { log, http, backend } = setUpHttp();
      const { proxy: body, revoke } = Proxy.revocable({}, {});
      revoke();
      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').event(new HttpResponse({ status, body }));

      expect(log.entries().map(({ outcome, steps }) => [outcome, steps.length])).toEqual([['unknown', 1]]);
    });
  }
});
