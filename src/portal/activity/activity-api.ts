import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { ActivityPage } from '../../portal-api/contract/index.ts';
import type { ActivityFilter } from './activity-filter';

const PAGE_SIZE = 25;
const PATHS = { user: '/api/activity', company: '/api/company-activity' } as const;

/** The user's own calls, or all of the company. */
export type ActivityScope = keyof typeof PATHS;

/** Reads the Activity Log, newest first, page by page. */
@Service()
export class ActivityApi {
  readonly #http = inject(HttpClient);

  /** `before` is what the page before gave. */
  read(scope: ActivityScope, filter: ActivityFilter, before: string | undefined): Observable<ActivityPage> {
    const params = { ...filter, limit: PAGE_SIZE, ...(before !== undefined && { before }) };
    return this.#http.get<ActivityPage>(PATHS[scope], { params });
  }

  /** The address of all of it as CSV, for the browser to download. */
  downloadUrl(scope: ActivityScope, filter: ActivityFilter): string {
    const params = new HttpParams({ fromObject: { ...filter } }).toString();
    return `${PATHS[scope]}/export${params && `?${params}`}`;
  }
}
