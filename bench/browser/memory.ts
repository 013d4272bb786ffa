import type { EnvironmentInjector } from '@angular/core';
import { EventLogService, eventLogInterceptor, httpEvent, httpEvents } from 'ngx-session-event-log';

import { client } from './requests';

/** What entries are made of: an event that is told, or a request that is recognised. */
export type EntrySource = 'event' | 'request';

/** Requests whose entries differ in their titles, so that they do not fold into one row. */
export const CONFIRM_EVENTS = httpEvents(
  httpEvent('POST', '/api/orders/:id/confirm', {
    type: 'order.confirm',
    started: ({ params }) => `Confirming order ${params.id}`,
    succeeded: ({ params }) => `Order ${params.id} was confirmed`,
  }),
);

/** What makes the log add an entry. */
export function recorders(injector: EnvironmentInjector): Record<EntrySource, (round: number) => void> {
  const log = injector.get(EventLogService);
  const http = client(injector, [eventLogInterceptor]);
  return {
    event: (round) => log.success({ type: 'order.place', title: `Order ${round} was placed` }),
    request: (round) => http.post(`/api/orders/${round}/confirm`, {}).subscribe(),
  };
}

const SESSION = '1f4kq0d0z8x2ab-';

/**
 * The floor: a plain object with the same content, and nothing else.
 *
 * Content is what a reader of the entry gets from it: which row it is and where it stands (`id`, `sequence`), when, what,
 * and how it turned out. What an entry holds for want of content is left out: the members that are `undefined`, empty
 * facts, steps and receipts, a `count` of 1, a `lastTime` that is the `time`. Texts that differ are built for each event,
 * as an application builds them; those that do not (`type`, `category`, `reason`, `request`) are constants and cost
 * nothing, however an application would come by them. So nothing makes the floor higher than it is.
 */
export const PLAIN: Readonly<Record<EntrySource, (round: number) => object>> = {
  event: (round) => ({
    id: `${SESSION}${round}`,
    sequence: round,
    time: Date.now(),
    type: 'order.place',
    category: 'order',
    severity: 'success',
    outcome: 'succeeded',
    title: `Order ${round} was placed`,
  }),
  request: (round) => {
    const begun = performance.now();
    return {
      id: `${SESSION}${round}`,
      sequence: round,
      time: Date.now(),
      type: 'order.confirm',
      category: 'order',
      severity: 'success',
      outcome: 'succeeded',
      title: `Order ${round} was confirmed`,
      reason: 'The server confirmed it (HTTP 200).',
      steps: [
        {
          title: `Confirming order ${round}`,
          outcome: 'succeeded',
          time: Date.now(),
          duration: Math.round(performance.now() - begun),
          request: 'POST /api/orders/:id/confirm',
          status: 200,
        },
      ],
      duration: Math.round(performance.now() - begun),
    };
  },
};
