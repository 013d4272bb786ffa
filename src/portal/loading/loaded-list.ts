import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map, takeLast } from 'rxjs';

import { Loaded } from './loaded';
import { readPages } from './read-pages';

/** A list of the API with all of its pages, so that no choice and no search misses what is on a later one. */
export class LoadedList<T> extends Loaded<readonly T[]> {
  /** @param path what to ask for; nothing is asked while it gives `undefined` */
  constructor(path: () => string | undefined) {
    const http = inject(HttpClient);
    super(
      path,
      rxResource<readonly T[], string | undefined>({
        params: path,
        stream: ({ params }) =>
          readPages<T>(http, params).pipe(
            takeLast(1),
            map(({ records }) => records),
          ),
      }),
    );
  }
}
