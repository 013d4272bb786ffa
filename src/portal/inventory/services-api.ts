import { HttpClient } from '@angular/common/http';
import { inject, Service as Injected } from '@angular/core';
import type { Observable } from 'rxjs';

import type { Service, ServiceUpdate, Termination, TermUpdate } from '../../portal-api/contract/index.ts';

/** Changes to services. Reading them is up to the pages' resources. */
@Injected()
export class ServicesApi {
  readonly #http = inject(HttpClient);

  update(uid: string, change: ServiceUpdate): Observable<Service> {
    return this.#http.put<Service>(servicePath(uid), change);
  }

  updateTerm(uid: string, change: TermUpdate): Observable<Service> {
    return this.#http.put<Service>(`${servicePath(uid)}/term`, change);
  }

  terminate(uid: string, termination: Termination): Observable<Service> {
    return this.#http.post<Service>(`${servicePath(uid)}/terminate`, termination);
  }
}

/** The address of one service in the API. */
export function servicePath(uid: string): string {
  return `/api/services/${encodeURIComponent(uid)}`;
}
