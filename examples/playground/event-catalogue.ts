import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { httpEvent, httpEvents } from 'ngx-session-event-log';

interface Order {
  readonly id: number;
  readonly item: string;
}

const place = {
  type: 'order.place',
  started: 'Placing the order',
  retry: true,
  succeeded: ({ response }: { response: Order }) => ({
    title: `Order ${response.id} of a ${response.item} was placed`,
    resource: { label: `Order ${response.id}`, link: '/' },
    facts: { Item: response.item },
    undo: () => inject(HttpClient).delete(`/api/orders/${response.id}`),
  }),
  pending: ({ response }: { response: Order }) => ({ title: `Order ${response.id} awaits approval` }),
  failed: ({ problem }: { problem: { detail: string | undefined } }) => ({
    title: 'The order was not placed',
    message: problem.detail,
  }),
  unknown: { title: 'Outcome unknown: placing the order', link: { label: 'Check status', link: '/' } },
} as const;

/** Events that the playground's log records. A change of the profile has no rule, so that it gets generic words. */
export const events = httpEvents(
  httpEvent('POST', '/api/orders', place),
  httpEvent('POST', '/api/orders/:kind', place),
  httpEvent('DELETE', '/api/orders/:id', {
    type: 'order.cancel',
    started: ({ params }) => `Cancelling order ${params.id}`,
    succeeded: ({ params }) => `Order ${params.id} was cancelled`,
  }),
  httpEvent('PUT', '/api/documents/:name', {
    type: 'document.upload',
    started: ({ params }) => `Uploading ${params.name}`,
    succeeded: ({ params }) => `${params.name} was uploaded`,
  }),
);
