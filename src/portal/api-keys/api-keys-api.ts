import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { ApiKey, ApiKeyCreation, CreatedApiKey } from '../../portal-api/contract/index.ts';
import { about } from '../event-log/catalogue/subject';

/** Changes to the company's API keys. */
@Service()
export class ApiKeysApi {
  readonly #http = inject(HttpClient);

  create(creation: ApiKeyCreation): Observable<CreatedApiKey> {
    return this.#http.post<CreatedApiKey>('/api/api-keys', creation);
  }

  revoke({ id, name }: ApiKey): Observable<ApiKey> {
    return this.#http.post<ApiKey>(`/api/api-keys/${encodeURIComponent(id)}/revoke`, null, about(name));
  }
}
