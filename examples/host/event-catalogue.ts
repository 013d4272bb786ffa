import { httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Order } from './orders-page';

/** What this application's log records, and how it says so. */
export const orderEvents = httpEvents(
  httpEvent('POST', '/api/orders', {
    type: 'order.place',
    started: 'Placing the order',
    succeeded: ({ response }: { response: Order }) => ({
      title: `Order of ${response.quantity} × ${response.item} placed`,
      resource: { label: `Order ${response.id}`, link: '/' },
    }),
    pending: 'Order of 1 × Port waits for approval',
    failed: ({ problem }) => ({ title: 'Order was not placed', message: problem.detail }),
  }),
);
