import { DestroyRef, NgZone, inject } from '@angular/core';

/**
 * @internal Makes a timer that runs only the last work given, in Angular's zone. It waits outside of it, so that tests and
 * server rendering do not wait for it.
 */
export function injectTimer() {
  const zone = inject(NgZone);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  inject(DestroyRef).onDestroy(stop);
  return {
    get running() {
      return timer !== undefined;
    },
    start: (milliseconds: number, work: () => void) => {
      stop();
      const end = () => {
        timer = undefined;
        zone.run(work);
      };
      timer = zone.runOutsideAngular(() => setTimeout(end, milliseconds));
    },
    stop,
  };
}
