import { TestBed } from '@angular/core/testing';
import { Store } from '@ngxs/store';

import { PROBLEM, REFUSED, setUp } from '../set-up';
import { CancelOrder, providers } from './ngxs';

describe('NGXS, as the guide sets it up', () => {
  it('has one row of an action and its request', () => {
    const { logged, server } = setUp(providers);

    TestBed.inject(Store).dispatch(new CancelOrder('7'));
    expect(logged.event().outcome).toBe('running');
    server.expectOne('/api/orders/7/cancel').flush({});

    const { title, outcome, steps } = logged.event();
    expect([title, outcome, steps.length]).toEqual(['Order 7 was cancelled', 'succeeded', 1]);
  });

  it('says why the server refused', () => {
    const { logged, server } = setUp(providers);

    TestBed.inject(Store)
      .dispatch(new CancelOrder('7'))
      .subscribe({ error: () => undefined });
    server.expectOne('/api/orders/7/cancel').flush(PROBLEM, REFUSED);

    const { title, message } = logged.event({ outcome: 'failed' });
    expect([title, message]).toEqual(['Order 7 was not cancelled', 'The order has left the house.']);
  });
});
