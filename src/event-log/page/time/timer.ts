import { DestroyRef, NgZone, inject } from '@angular/core';

/** Does one thing after a while, unless something else is asked for before. */
export interface Timer {
  start(milliseconds: number, work: () => void): void;
  stop(): void;
}

/** Makes a timer that ends with its owner. It runs outside Angular's zone, where it keeps no test waiting. */
export function injectTimer(): Timer {
  const zone = inject(NgZone);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  inject(DestroyRef).onDestroy(stop);
  return {
    start: (milliseconds, work) => {
      stop();
      timer = zone.runOutsideAngular(() => setTimeout(work, milliseconds));
    },
    stop,
  };
}
