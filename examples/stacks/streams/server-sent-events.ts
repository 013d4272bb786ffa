import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { DestroyRef, Injectable, inject } from '@angular/core';
import {
  EventLogService,
  eventLogInterceptor,
  httpEvent,
  httpEvents,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';

interface OrderNews {
  readonly id: string;
  readonly state: 'picked' | 'delivered' | 'refused';
  readonly reason?: string;
}

/** The request only starts the order: its row stays pending, and the order's ID is its key. */
export const orderEvents = httpEvents(
  httpEvent('POST', '/api/orders', {
    type: 'order.place',
    started: 'Placing the order',
    pending: ({ response }: { response: { id: string } }) => ({
      title: `Order ${response.id} is on its way`,
      key: response.id,
    }),
    failed: 'The order was not placed',
  }),
);

/** Updates the same row from the server's event stream. */
@Injectable({ providedIn: 'root' })
export class OrderStream {
  readonly #log = inject(EventLogService);
  readonly #destroyed = inject(DestroyRef);

  follow(url: string): void {
    const source = new EventSource(url);
    this.#destroyed.onDestroy(() => source.close());
    source.addEventListener('order', ({ data }: MessageEvent<string>) => {
      const { id, state, reason } = JSON.parse(data) as OrderNews;
      const order = this.#log.find('order.place', id);
      if (state === 'delivered') order?.succeed({ title: `Order ${id} was delivered` });
      else if (state === 'refused') order?.fail({ title: `Order ${id} was refused`, message: reason });
      else order?.step(`The order was ${state}`).settle({ outcome: 'noted' });
    });
  }
}

export const providers = [
  provideHttpClient(withInterceptors([eventLogInterceptor])),
  provideEventLog({}, withHttpEvents(orderEvents)),
];
