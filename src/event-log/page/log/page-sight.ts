import { DestroyRef, ElementRef, Injectable, inject, signal } from '@angular/core';

/**
 * Knows whether the page is in sight. It is not in a closed drawer or a tab behind another one, nor while a
 * `RouteReuseStrategy` keeps it.
 */
@Injectable()
export class PageSight {
  readonly #inSight = signal(true);
  readonly inSight = this.#inSight.asReadonly();

  constructor() {
    // Documents without layout, as on a server, have no observer.
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (records) => this.#inSight.set((records.at(-1)?.intersectionRatio ?? 0) > 0),
      // What lies beside the window, such as the next tab, touches it and counts as intersecting.
      { threshold: [0, Number.EPSILON] },
    );
    observer.observe(inject<ElementRef<Element>>(ElementRef).nativeElement);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
