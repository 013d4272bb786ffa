import { TestBed } from '@angular/core/testing';
import { Dispatcher } from '@ngrx/signals/events';

import { PROBLEM, REFUSED, setUp } from '../set-up';
import { OrderStore, orderPage, providers } from './signal-store';

describe('Events of SignalStore, as the guide sets them up', () => {
  it('make one row of two events and the request between them', () => {
    const { logged, server } = setUp(providers);
    const store = TestBed.inject(OrderStore);

    TestBed.inject(Dispatcher).dispatch(orderPage.cancel({ id: '7' }));
    expect(logged.event().outcome).toBe('running');
    server.expectOne('/api/orders/7/cancel').flush({});

    expect(store.cancelled()).toEqual(['7']);
    const { title, outcome, steps } = logged.event();
    expect([title, outcome, steps.length]).toEqual(['Order 7 was cancelled', 'succeeded', 1]);
  });

  it('say why the server refused', () => {
    const { logged, server } = setUp(providers);
    TestBed.inject(OrderStore);

    TestBed.inject(Dispatcher).dispatch(orderPage.cancel({ id: '7' }));
    server.expectOne('/api/orders/7/cancel').flush(PROBLEM, REFUSED);

    const { title, message } = logged.event({ outcome: 'failed' });
    expect([title, message]).toEqual(['Order 7 was not cancelled', 'The order has left the house.']);
  });
});
