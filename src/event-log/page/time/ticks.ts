import { NgZone, type Signal, effect, inject, signal } from '@angular/core';

import { PageVisibility } from './page-visibility';

/**
 * Counts up at once and after every `period`, by a timer that runs only while that is wanted and somebody can see the
 * page.
 *
 * @param period in milliseconds
 */
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
