import { TestBed } from '@angular/core/testing';

import { setUp } from '../set-up';
import { Orders, providers } from './http-resource';

const ORDER = { id: '7', number: 'A-7' };

describe('httpResource, as the guide sets it up', () => {
  it('reads without a row, and has one of the change after which it reads again', async () => {
    const { logged, server } = setUp(providers);
    const orders = TestBed.inject(Orders);

    TestBed.tick();
    server.expectOne('/api/orders/matching').flush([ORDER]);
    await Promise.resolve();
    TestBed.tick();
    logged.none();
    orders.cancel(ORDER).subscribe();
    server.expectOne('/api/orders/7/cancel').flush(ORDER);
    TestBed.tick();
    server.expectOne('/api/orders/matching').flush([]);

    expect(logged.events().map(({ title }) => title)).toEqual(['Order A-7 was cancelled']);
  });
});
