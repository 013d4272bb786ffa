import { Injectable, inject } from '@angular/core';
import { EventLogService, provideEventLog } from 'ngx-session-event-log';
import { type Observable, defer, filter, map, take, throwIfEmpty, timeout } from 'rxjs';
import { webSocket } from 'rxjs/webSocket';

interface Answer {
  readonly id: string;
  readonly refusal?: string;
}

class Refusal extends Error {}

/** Sends commands over a socket. The server answers each with the ID of its command. */
@Injectable({ providedIn: 'root' })
export class OrderSocket {
  readonly #log = inject(EventLogService);
  readonly #socket = webSocket<Answer | { readonly id: string; readonly item: string }>('/ws');

  order(item: string): Observable<Answer> {
    return this.#log.track(
      {
        type: 'order.place',
        title: `Ordering ${item}`,
        succeeded: `${item} was ordered`,
        failed: (error: Error) => ({ title: `${item} was not ordered`, message: error.message }),
        // Only the server knows that nothing was done. A lost connection does not say.
        outcomeOf: (error) => (error instanceof Refusal ? 'failed' : 'unknown'),
      },
      () => this.#ask({ id: crypto.randomUUID(), item }),
    );
  }

  #ask(command: { readonly id: string; readonly item: string }): Observable<Answer> {
    return defer(() => {
      this.#socket.next(command);
      return this.#socket;
    }).pipe(
      filter(({ id }) => id === command.id),
      take(1),
      throwIfEmpty(),
      timeout(30_000),
      map((answer: Answer) => {
        if (answer.refusal) throw new Refusal(answer.refusal);
        return answer;
      }),
    );
  }
}

export const providers = [provideEventLog()];
