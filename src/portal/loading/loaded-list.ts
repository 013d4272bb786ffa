import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map, takeLast } from 'rxjs';

import { Loaded } from './loaded';
import { readPages } from './read-pages';

/** A list of the API with all its pages, so that selects and searches also cover the later ones. */
export class LoadedList<T> extends Loaded<readonly T[]> {
  /** @param path path to read, again whenever a signal in it changes; nothing is read while it returns `undefined` */
  constructor(path: () => string | undefined) {
    const http = inject(HttpClient);
    super(
      rxResource<readonly T[], { readonly wanted: string } | undefined>({
        params: () => {
          const wanted = path();
          return wanted === undefined ? undefined : { wanted };
        },
        stream: ({ params: { wanted } }) =>
          readPages<T>(http, wanted).pipe(
            takeLast(1),
            map(({ records }) => records),
          ),
      }),
    );
  }
}
