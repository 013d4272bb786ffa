import { ApplicationRef, DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent, merge } from 'rxjs';

/** Knows when the page is being printed, for which all rows must be in the document. */
@Injectable()
export class Printing {
  /** True from before the browser prints until it has finished. */
  readonly active = signal(false);

  constructor() {
    const application = inject(ApplicationRef);
    const view = inject(DOCUMENT).defaultView;
    if (!view) return;
    merge(fromEvent(view, 'beforeprint'), fromEvent(view, 'afterprint'))
      .pipe(takeUntilDestroyed())
      .subscribe(({ type }) => {
        this.active.set(type === 'beforeprint');
        // Synchronously: the browser prints directly after the event.
        application.tick();
      });
  }
}
