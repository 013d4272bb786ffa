import { TestBed } from '@angular/core/testing';
import { gql } from '@apollo/client/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

import { setUp } from '../set-up';
import { providers } from './apollo';

const CANCEL = gql`
  mutation CancelOrder($id: ID!) {
    cancelOrder(id: $id) {
      number
    }
  }
`;
const ORDERS = gql`
  query Orders {
    orders {
      number
    }
  }
`;

describe('Apollo Client, as the guide sets it up', () => {
  it('has a row of a mutation by its name, and none of a query', async () => {
    const { logged, server } = setUp(providers);
    const apollo = TestBed.inject(Apollo);

    const orders = firstValueFrom(apollo.query({ query: ORDERS }));
    server.expectOne('/graphql').flush({ data: { orders: [] } });
    await orders;
    logged.none();
    const cancelled = firstValueFrom(apollo.mutate({ mutation: CANCEL, variables: { id: '7' } }));
    server.expectOne('/graphql').flush({ data: { cancelOrder: { number: 'A-7' } } });
    await cancelled;

    expect(logged.event({ type: 'order.cancel' }).title).toBe('Order A-7 was cancelled');
  });

  it('says why the server declined, though its status was 200', async () => {
    const { logged, server } = setUp(providers);

    const cancelled = firstValueFrom(
      TestBed.inject(Apollo).mutate({ mutation: CANCEL, variables: { id: '7' } }),
    ).catch(() => undefined);
    server
      .expectOne('/graphql')
      .flush({ data: { cancelOrder: null }, errors: [{ message: 'It has left the house.' }] });
    await cancelled;

    const { title, message, severity } = logged.event();
    expect([title, message, severity]).toEqual([
      'The order was not cancelled',
      'It has left the house.',
      'error',
    ]);
  });
});
