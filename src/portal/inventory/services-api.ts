import { HttpClient } from '@angular/common/http';
import { inject, Service as Injected } from '@angular/core';
import { EventLogService, type EventLogOperation } from 'ngx-session-event-log';
import { tap, type Observable } from 'rxjs';

import type {
  Service,
  ServiceLock,
  ServiceUpdate,
  Termination,
  TermUpdate,
} from '../../portal-api/contract/index.ts';
import { FollowSpeedChange } from '../approvals/follow-speed-change';
import { serviceUpdate, serviceUpdated, speedChangePending } from '../event-log/catalogue/service-update';

/** Changes to services. The pages' resources read them. */
@Injected()
export class ServicesApi {
  readonly #http = inject(HttpClient);
  readonly #log = inject(EventLogService);
  readonly #followSpeedChange = inject(FollowSpeedChange);

  update(uid: string, change: ServiceUpdate): Observable<Service> {
    return this.#log.track(serviceUpdate(uid, change), (operation) =>
      this.#http
        .put<Service>(servicePath(uid), change, { context: operation.httpContext('Save the changes') })
        .pipe(tap((service) => this.#tellUpdated(operation, service, change))),
    );
  }

  updateTerm(uid: string, change: TermUpdate): Observable<Service> {
    return this.#http.put<Service>(`${servicePath(uid)}/term`, change);
  }

  terminate(uid: string, termination: Termination): Observable<Service> {
    return this.#http.post<Service>(`${servicePath(uid)}/terminate`, termination);
  }

  restore(uid: string): Observable<Service> {
    return this.#http.post<Service>(`${servicePath(uid)}/restore`, null);
  }

  lock(uid: string, lock: ServiceLock): Observable<Service> {
    return this.#http.put<Service>(`${servicePath(uid)}/lock`, lock);
  }

  /** Keeps the update open if another company has to approve the speed, until that company decides. */
  #tellUpdated(operation: EventLogOperation, service: Service, { speedMbps }: ServiceUpdate): void {
    const { pendingSpeedChange: pending } = service;
    if (pending?.speedMbps === speedMbps) {
      operation.pend(speedChangePending(service, pending));
      this.#followSpeedChange.follow(pending.id, operation);
    } else {
      operation.succeed(serviceUpdated(service));
    }
  }
}

/** API path of a service. */
export function servicePath(uid: string): string {
  return `/api/services/${encodeURIComponent(uid)}`;
}
