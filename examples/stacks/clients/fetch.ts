import { Injectable, inject } from '@angular/core';
import { EventLogService, provideEventLog, readProblem } from 'ngx-session-event-log';

@Injectable({ providedIn: 'root' })
export class Orders {
  readonly #log = inject(EventLogService);

  cancel(id: string): Promise<Response> {
    return this.#log.track(
      {
        type: 'order.cancel',
        title: 'Cancelling the order',
        succeeded: 'The order was cancelled',
        failed: (error) => ({ title: 'The order was not cancelled', message: readProblem(error).detail }),
      },
      () => fetch(`/api/orders/${id}/cancel`, { method: 'POST' }),
    );
  }
}

export const providers = [provideEventLog()];
