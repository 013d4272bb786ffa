import { Injectable } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { switchMap, timer, type Observable } from 'rxjs';

/** Delay in milliseconds before preloading, which leaves the network and the processor to the first page and its data. */
const HEAD_START = 5_000;

/**
 * Preloads all pages after the first one has had time to load, so that the open portal keeps working while the server is
 * down.
 */
@Injectable({ providedIn: 'root' })
export class PreloadLater implements PreloadingStrategy {
  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return timer(HEAD_START).pipe(switchMap(load));
  }
}
