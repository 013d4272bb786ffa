import { TestBed } from '@angular/core/testing';

import { PROBLEM, REFUSED, setUp } from '../set-up';
import { injectCancelOrder, injectRefundOrder, providers } from './tanstack-query';

describe('TanStack Query, as the guide sets it up', () => {
  it('has a row of a mutation over HttpClient', async () => {
    const { logged, server } = setUp(providers);
    const cancel = TestBed.runInInjectionContext(injectCancelOrder);

    const cancelled = cancel.mutateAsync('7');
    await Promise.resolve();
    server.expectOne('/api/orders/7/cancel').flush({});
    await cancelled;

    expect(logged.event({ type: 'order.cancel' }).title).toBe('The order was cancelled');
  });

  it('has a row of a mutation that was refused', async () => {
    const { logged, server } = setUp(providers);
    const cancel = TestBed.runInInjectionContext(injectCancelOrder);

    const cancelled = cancel.mutateAsync('7').catch(() => undefined);
    await Promise.resolve();
    server.expectOne('/api/orders/7/cancel').flush(PROBLEM, REFUSED);
    await cancelled;

    expect(logged.event({ type: 'order.cancel' }).outcome).toBe('failed');
  });

  it('has one row of a mutation that it repeats', async () => {
    const { logged } = setUp(providers);
    const answers = [new Response(null, { status: 503 }), new Response(null, { status: 204 })];
    const sent = spyOn(window, 'fetch').and.callFake(() => Promise.resolve(answers.shift()!));
    const refund = TestBed.runInInjectionContext(injectRefundOrder);

    await refund('7');

    expect(sent).toHaveBeenCalledTimes(2);
    expect(logged.events().map(({ title }) => title)).toEqual(['The order was refunded']);
  });
});
