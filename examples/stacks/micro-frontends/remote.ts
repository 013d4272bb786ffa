import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import {
  eventLogInterceptor,
  httpEvent,
  httpEvents,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';

import { shareEventLog } from './share-event-log';

/** Another team's application, with its own catalogue. */
@Component({
  selector: 'shop-remote',
  template: '<button type="button" (click)="order()">Order a port</button>',
})
export class Remote {
  readonly #http = inject(HttpClient);

  protected order(): void {
    this.#http.post('/api/orders', { item: 'Port', quantity: 2 }).subscribe();
  }
}

const events = httpEvents(
  httpEvent('POST', '/api/orders', { type: 'order.place', succeeded: 'The port was ordered' }),
);

await bootstrapApplication(Remote, {
  providers: [
    provideHttpClient(withInterceptors([eventLogInterceptor])),
    provideEventLog({}, withHttpEvents(events)),
    shareEventLog(),
  ],
});
