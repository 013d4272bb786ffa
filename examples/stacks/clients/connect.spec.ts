import { Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Code, ConnectError, createClient, createRouterTransport } from '@connectrpc/connect';

import { setUp } from '../set-up';
import { eventLogOfCalls, providers } from './connect';
import { OrderService } from './order-service';

describe('Connect, as the guide sets it up', () => {
  function setUpClient(refusal?: ConnectError) {
    const under = setUp(providers);
    const transport = createRouterTransport(
      ({ service }) => {
        service(OrderService, {
          cancel: () => {
            if (refusal) throw refusal;
            return {};
          },
          look: () => ({}),
        });
      },
      { transport: { interceptors: [eventLogOfCalls(TestBed.inject(Injector))] } },
    );
    return { ...under, client: createClient(OrderService, transport) };
  }

  it('has a row of a call that changes something, and none of others', async () => {
    const { client, logged } = setUpClient();

    await client.look({ value: '7' });
    await client.cancel({ value: '7' });

    expect(logged.events().map(({ title }) => title)).toEqual(['The order was cancelled']);
  });

  it('says why the server refused', async () => {
    const { client, logged } = setUpClient(
      new ConnectError('It has left the house.', Code.FailedPrecondition),
    );

    await client.cancel({ value: '7' }).catch(() => undefined);

    const { title, message } = logged.event({ outcome: 'failed' });
    expect([title, message]).toEqual(['The order was not cancelled', 'It has left the house.']);
  });

  it('does not know the outcome where the server was too slow', async () => {
    const { client, logged } = setUpClient(new ConnectError('deadline', Code.DeadlineExceeded));

    await client.cancel({ value: '7' }).catch(() => undefined);

    expect(logged.event().outcome).toBe('unknown');
  });
});
