import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { CreatedServiceKey, ServiceKey, ServiceKeyRequest } from '../../portal-api/contract/index.ts';
import { about } from '../event-log/catalogue/subject';

/** Creates and deactivates service keys. The page's resource reads them. */
@Service()
export class ServiceKeysApi {
  readonly #http = inject(HttpClient);

  create(request: ServiceKeyRequest): Observable<CreatedServiceKey> {
    return this.#http.post<CreatedServiceKey>('/api/service-keys', request);
  }

  deactivate({ id, name }: ServiceKey): Observable<ServiceKey> {
    const path = `/api/service-keys/${encodeURIComponent(id)}/deactivate`;
    return this.#http.post<ServiceKey>(path, null, about(name));
  }
}
