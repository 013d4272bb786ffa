import { TestBed } from '@angular/core/testing';

import { PROBLEM, REFUSED, setUp } from '../set-up';
import { Orders, providers } from './fetch';

describe('fetch, as the guide uses it', () => {
  const cancel = async (answer: () => Promise<Response>) => {
    const { logged } = setUp(providers);
    spyOn(window, 'fetch').and.callFake(answer);
    await TestBed.inject(Orders)
      .cancel('7')
      .catch(() => undefined);
    const { title, message, outcome } = logged.event();
    return { title, message, outcome };
  };

  it('has a row that ends as the answer says', async () => {
    const { title, outcome } = await cancel(() => Promise.resolve(new Response(null, { status: 204 })));

    expect([title, outcome]).toEqual(['The order was cancelled', 'succeeded']);
  });

  it('says why the server refused, although fetch() throws nothing then', async () => {
    const body = JSON.stringify(PROBLEM);
    const headers = { 'content-type': 'application/problem+json' };
    const { message, outcome } = await cancel(() =>
      Promise.resolve(new Response(body, { ...REFUSED, headers })),
    );

    expect([message, outcome]).toEqual(['The order has left the house.', 'failed']);
  });

  it('does not know the outcome where no answer came', async () => {
    const { outcome } = await cancel(() => Promise.reject(new TypeError('Failed to fetch')));

    expect(outcome).toBe('unknown');
  });
});
