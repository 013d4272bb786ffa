import { Injectable } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { switchMap, timer, type Observable } from 'rxjs';

/** Time in milliseconds in which the first page and its data have the network and the processor to themselves. */
const HEAD_START = 5_000;

/**
 * Preloads every page, but not while the first one still loads. With every page at hand, a server that is down for a
 * while does not take the open portal with it.
 */
@Injectable({ providedIn: 'root' })
export class PreloadLater implements PreloadingStrategy {
  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return timer(HEAD_START).pipe(switchMap(load));
  }
}
