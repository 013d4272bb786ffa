import { DOCUMENT, DestroyRef, Injectable, inject, signal } from '@angular/core';

/** Tells a page that somebody can see from a tab in the background. */
@Injectable()
export class PageVisibility {
  readonly #document = inject(DOCUMENT);
  readonly #visibleSignal = signal(this.#isVisible());

  readonly visible = this.#visibleSignal.asReadonly();

  constructor() {
    const update = () => this.#visibleSignal.set(this.#isVisible());
    this.#document.addEventListener('visibilitychange', update);
    inject(DestroyRef).onDestroy(() => this.#document.removeEventListener('visibilitychange', update));
  }

  #isVisible(): boolean {
    return this.#document.visibilityState !== 'hidden';
  }
}
