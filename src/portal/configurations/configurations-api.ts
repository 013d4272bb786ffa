import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { EventLogService, readProblem } from 'ngx-session-event-log';
import { type Observable, tap } from 'rxjs';

import type { Configuration, Order, OrderDesign } from '../../portal-api/contract/index.ts';
import {
  CONFIGURATIONS_PATH,
  configurationEvents,
  configurationPath,
} from '../event-log/catalogue/configuration-events';
import { readPages } from '../loading/read-pages';
import { randomKey } from '../ordering/random-key';
import { mayBeDone } from '../problem/may-be-done';

/** Changes to saved configurations. Each is an event of the log that names the configuration. */
@Service()
export class ConfigurationsApi {
  readonly #http = inject(HttpClient);
  readonly #log = inject(EventLogService);
  /** Idempotency keys of attempts whose answers were lost, by configuration. */
  readonly #applyKeys = new Map<string, string>();

  /**
   * Reads the list of configurations before one is saved. If the answer is then lost, a new configuration in the list
   * shows that it was saved.
   */
  readBeforeSaving(): void {
    readPages(this.#http, CONFIGURATIONS_PATH).subscribe({ error: () => undefined });
  }

  save(name: string, design: OrderDesign): Observable<Configuration> {
    return this.#log.track(configurationEvents.save(name), (operation) =>
      this.#http.post<Configuration>(
        CONFIGURATIONS_PATH,
        { name, design: withoutServiceKey(design) },
        { context: operation.httpContext('Save the configuration') },
      ),
    );
  }

  rename({ id, name }: Pick<Configuration, 'id' | 'name'>, newName: string): Observable<Configuration> {
    const undo = () => this.rename({ id, name: newName }, name);
    return this.#log.track(configurationEvents.rename({ id, name }, newName, undo), (operation) =>
      this.#http.put<Configuration>(
        configurationPath(id),
        { name: newName },
        { context: operation.httpContext('Rename the configuration') },
      ),
    );
  }

  /** Starts an order with the design of the configuration. If the answer is lost, a repeated call returns the same order. */
  apply({ id, name }: Configuration): Observable<Order> {
    const key = this.#applyKeys.get(id) ?? randomKey();
    this.#applyKeys.set(id, key);
    return this.#log
      .track(configurationEvents.apply(name), (operation) =>
        this.#http.post<Order>(`${configurationPath(id)}/apply`, null, {
          context: operation.httpContext('Start an order from the configuration'),
          headers: { 'Idempotency-Key': key },
        }),
      )
      .pipe(
        tap({
          next: () => this.#applyKeys.delete(id),
          error: (error: unknown) => mayBeDone(readProblem(error)) || this.#applyKeys.delete(id),
        }),
      );
  }

  delete({ id, name }: Configuration): Observable<Configuration> {
    return this.#log.track(configurationEvents.delete({ id, name }), (operation) =>
      this.#http.delete<Configuration>(configurationPath(id), {
        context: operation.httpContext('Delete the configuration'),
      }),
    );
  }
}

/** Removes the service key, a secret that other users of the company must not find in the configuration. */
function withoutServiceKey(design: OrderDesign): OrderDesign {
  if (design.kind !== 'VXC') return design;
  const { portUid, vlan } = design.bEnd;
  return { ...design, bEnd: { portUid, vlan } };
}
