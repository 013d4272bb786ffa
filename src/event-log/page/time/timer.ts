import { DestroyRef, NgZone, inject } from '@angular/core';

/** Makes a timer that runs only the last work given. Outside Angular's zone, so that tests do not wait for it. */
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
