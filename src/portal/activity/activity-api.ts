import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { ActivityPage } from '../../portal-api/contract/index.ts';
import type { ActivityFilter } from './activity-filter';

const PAGE_SIZE = 25;
const PATHS = { user: '/api/activity', company: '/api/company-activity' } as const;

/** The user's own calls, or all calls of the company. */
export type ActivityScope = keyof typeof PATHS;

/** Reads the Activity Log, newest first, page by page. */
@Service()
export class ActivityApi {
  readonly #http = inject(HttpClient);

  /** @param before the cursor that the previous page returned */
  read(scope: ActivityScope, filter: ActivityFilter, before: string | undefined): Observable<ActivityPage> {
    const params = { ...filter, limit: PAGE_SIZE, ...(before !== undefined && { before }) };
    return this.#http.get<ActivityPage>(PATHS[scope], { params });
  }

  /** The URL of the whole filtered log as CSV, for the browser to download. */
  downloadUrl(scope: ActivityScope, filter: ActivityFilter): string {
    const params = new HttpParams({ fromObject: { ...filter } }).toString();
    return `${PATHS[scope]}/export${params && `?${params}`}`;
  }
}
