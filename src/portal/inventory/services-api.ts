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
import { about } from '../event-log/catalogue/subject';

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

  updateTerm({ uid, name }: Service, change: TermUpdate): Observable<Service> {
    return this.#http.put<Service>(`${servicePath(uid)}/term`, change, about(name));
  }

  terminate({ uid, name }: Service, termination: Termination): Observable<Service> {
    return this.#http.post<Service>(`${servicePath(uid)}/terminate`, termination, about(name));
  }

  restore({ uid, name }: Service): Observable<Service> {
    return this.#http.post<Service>(`${servicePath(uid)}/restore`, null, about(name));
  }

  lock({ uid, name }: Service, lock: ServiceLock): Observable<Service> {
    return this.#http.put<Service>(`${servicePath(uid)}/lock`, lock, about(name));
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
