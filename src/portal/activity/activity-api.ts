import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { ActivityPage } from '../../portal-api/contract/index.ts';

const PAGE_SIZE = 25;

/** Reads the user's own Activity Log, newest first, page by page. */
@Service()
export class ActivityApi {
  readonly #http = inject(HttpClient);

  /** `before` is what the page before gave; `traceId` narrows the log to one call. */
  read(before: string | undefined, traceId: string | undefined): Observable<ActivityPage> {
    const params = { limit: PAGE_SIZE, ...(before && { before }), ...(traceId && { traceId }) };
    return this.#http.get<ActivityPage>('/api/activity', { params });
  }
}
