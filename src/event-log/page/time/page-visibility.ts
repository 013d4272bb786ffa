import { DOCUMENT, Injectable, NgZone, type Signal, effect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map, startWith } from 'rxjs';

/** Knows whether the tab is visible or in the background. */
@Injectable()
export class PageVisibility {
  readonly #document = inject(DOCUMENT);

  readonly visible = toSignal(
    fromEvent(this.#document, 'visibilitychange').pipe(
      startWith(undefined),
      map(() => this.#document.visibilityState !== 'hidden'),
    ),
    { requireSync: true },
  );
}

/** Makes a signal that counts up at once and every `period` milliseconds, while wanted and the page is visible. */
export function injectTicks(period: number, isWanted: () => boolean): Signal<number> {
  const zone = inject(NgZone);
  const page = inject(PageVisibility);
  const ticks = signal(0);
  effect((onCleanup) => {
    if (!isWanted() || !page.visible()) return;
    const tick = () => ticks.update((count) => count + 1);
    tick();
    const timer = zone.runOutsideAngular(() => setInterval(tick, period));
    onCleanup(() => clearInterval(timer));
  });
  return ticks;
}
