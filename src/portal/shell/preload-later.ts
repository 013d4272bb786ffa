import { Injectable } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { fromEvent, of, switchMap, take, timer, type Observable } from 'rxjs';

/** Delay in milliseconds before preloading, which leaves the network and the processor to the first page and its data. */
const HEAD_START = 5_000;

/**
 * Preloads all pages after the first one has had time to load, so that the open portal keeps working while the server is
 * down. Waits for the network, because browsers keep a failure to load code until the page reloads.
 */
@Injectable({ providedIn: 'root' })
export class PreloadLater implements PreloadingStrategy {
  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return timer(HEAD_START).pipe(switchMap(online), switchMap(load));
  }
}

const online = (): Observable<unknown> =>
  navigator.onLine ? of(true) : fromEvent(globalThis, 'online').pipe(take(1));
