import { DOCUMENT, Injectable, NgZone, type Signal, effect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map, startWith } from 'rxjs';

/** Tells a page that somebody can see from a tab in the background. */
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

/** Counts up at once and after every `period` of milliseconds, while that is wanted and somebody can see the page. */
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
