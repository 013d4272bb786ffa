import { DOCUMENT, effect, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map } from 'rxjs';

/** Calls `refresh` at an interval in milliseconds while the page is visible; never while the interval is `undefined`. */
export function refreshEvery(interval: Signal<number | undefined>, refresh: () => void): void {
  const document = inject(DOCUMENT);
  const visible = toSignal(fromEvent(document, 'visibilitychange').pipe(map(() => !document.hidden)), {
    initialValue: !document.hidden,
  });
  effect((onCleanup) => {
    const milliseconds = interval();
    if (milliseconds === undefined || !visible()) return;
    const timer = setInterval(refresh, milliseconds);
    onCleanup(() => clearInterval(timer));
  });
}
