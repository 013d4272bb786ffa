import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject } from '@angular/core';
import { InMemoryCache } from '@apollo/client/core';
import { provideApollo } from 'apollo-angular';
import { HttpLink } from 'apollo-angular/http';
import {
  eventLogInterceptor,
  graphqlEvent,
  httpEvents,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';

interface CancelOrder {
  readonly cancelOrder: { readonly number: string };
}

export const orderEvents = httpEvents(
  graphqlEvent('CancelOrder', {
    type: 'order.cancel',
    started: 'Cancelling the order',
    succeeded: ({ response }: { response: CancelOrder }) =>
      `Order ${response.cancelOrder.number} was cancelled`,
    failed: ({ problem }) => ({ title: 'The order was not cancelled', message: problem.detail }),
  }),
);

export const providers = [
  provideHttpClient(withInterceptors([eventLogInterceptor])),
  provideApollo(() => ({
    link: inject(HttpLink).create({ uri: '/graphql' }),
    cache: new InMemoryCache(),
  })),
  provideEventLog({}, withHttpEvents(orderEvents)),
];
