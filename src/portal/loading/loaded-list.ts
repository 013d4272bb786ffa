import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map, takeLast } from 'rxjs';

import { Loaded } from './loaded';
import { readPages } from './read-pages';

/** A list of the API with all its pages, so that selects and searches also cover the later ones. */
export class LoadedList<T> extends Loaded<readonly T[]> {
  /** @param path path to read; nothing is read while it returns `undefined` */
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
