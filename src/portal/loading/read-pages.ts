import { type HttpClient, HttpParams } from '@angular/common/http';
import { EMPTY, expand, map, type Observable } from 'rxjs';

import type { Page } from '../../portal-api/contract/index.ts';

/** The largest page that the API returns. */
const PAGE_SIZE = 500;

/**
 * Reads a list of the API page by page. Each value contains everything that has been read so far.
 *
 * @param goOn decides whether to read the next page, if there is one; default: always
 */
export function readPages<T>(
  http: HttpClient,
  path: string,
  goOn: (read: Page<T>) => boolean = () => true,
  limit = PAGE_SIZE,
): Observable<Page<T>> {
  const readOn = (records: readonly T[], before?: string): Observable<Page<T>> => {
    const params = new HttpParams({ fromObject: { limit, ...(before !== undefined && { before }) } });
    return http
      .get<Page<T>>(path, { params })
      .pipe(map((page) => ({ ...page, records: [...records, ...page.records] })));
  };
  return readOn([]).pipe(
    expand((read) => (read.before !== undefined && goOn(read) ? readOn(read.records, read.before) : EMPTY)),
  );
}
