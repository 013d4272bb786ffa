import { DOCUMENT, ElementRef, Injectable, afterEveryRender, inject } from '@angular/core';

import type { RowFocus } from './row-focus';

/**
 * Keeps the focus from falling to the body when what had it goes away or moves: somebody at a keyboard would have to
 * begin at the top of the document.
 */
@Injectable()
export class FocusKeeper {
  /** The rows of the page's table, while there is one. */
  rows: RowFocus | undefined;

  readonly #document = inject(DOCUMENT);
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The element that had the focus last, unless the user has left it by themselves. */
  #last: Element | undefined;
  /** The row that it was in, if it was in one. */
  #row: number | undefined;

  constructor() {
    this.#page.addEventListener('focusin', ({ target }) => {
      this.#last = target instanceof Element ? target : undefined;
      this.#row = this.rows?.row();
    });
    this.#page.addEventListener('focusout', ({ target, relatedTarget }) => {
      if (relatedTarget !== null) this.#last = undefined;
      // Whether it was taken away can be seen once it is gone.
      else queueMicrotask(() => this.#forgetIfLeft(target));
    });
    afterEveryRender({ read: () => this.#restore() });
  }

  #forgetIfLeft(target: EventTarget | null): void {
    if (this.#last && this.#last === target && isShown(this.#last) && this.#hasNoFocus())
      this.#last = undefined;
  }

  #restore(): void {
    if (!this.#last) return;
    this.#row = this.rows?.row() ?? this.#row;
    if (!this.#hasNoFocus()) return;
    // A row that moves is taken out of the document for a moment, and the focus with it.
    if (isShown(this.#last)) {
      if (this.#last instanceof HTMLElement) this.#last.focus({ preventScroll: true });
      return;
    }
    this.#last = undefined;
    if (this.#row !== undefined && this.rows?.focusNear(this.#row)) return;
    this.#page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  #hasNoFocus(): boolean {
    const { activeElement, body } = this.#document;
    return activeElement === null || activeElement === body;
  }
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
