import { DestroyRef, NgZone, inject } from '@angular/core';

/** Makes a timer that does the last thing asked for. Outside Angular's zone, it keeps no test waiting. */
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
