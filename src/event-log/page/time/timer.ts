import { DestroyRef, NgZone, inject } from '@angular/core';

/**
 * Makes a timer that does one thing after a while, unless something else is asked for before, or its owner has gone. It
 * runs outside Angular's zone, where it keeps no test waiting.
 */
export function injectTimer() {
  const zone = inject(NgZone);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  inject(DestroyRef).onDestroy(stop);
  return {
    start: (milliseconds: number, work: () => void) => {
      stop();
      timer = zone.runOutsideAngular(() => setTimeout(work, milliseconds));
    },
    stop,
  };
}
