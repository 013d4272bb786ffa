import { httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Order } from './orders-page';

/** Events that the log of this application records, and their words. */
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
