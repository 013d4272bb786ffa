import { DOCUMENT, ElementRef, Injectable, afterEveryRender, afterNextRender, inject } from '@angular/core';
import { Router } from '@angular/router';

import type { RowFocus } from './row-focus';

/**
 * Moves the focus to the heading after a navigation, and restores it when the focused element is removed or moved.
 * Otherwise it would fall back to the body, and keyboard users would have to start at the top of the document.
 */
@Injectable()
export class FocusKeeper {
  /** Rows of the table, while there is one. */
  rows: RowFocus | undefined;

  readonly #document = inject(DOCUMENT);
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Last focused element, unless the user has left it. */
  #last: Element | undefined;
  /** Row of that element, if it was in one. */
  #row: number | undefined;

  constructor() {
    this.#page.addEventListener('focusin', ({ target }) => {
      this.#last = target instanceof Element ? target : undefined;
      this.#row = this.rows?.row();
    });
    this.#page.addEventListener('focusout', ({ target, relatedTarget }) => {
      if (relatedTarget !== null) this.#last = undefined;
      // Only afterwards is it known whether the element was removed.
      else queueMicrotask(() => this.#forgetIfLeft(target));
    });
    afterEveryRender({ read: () => this.#restore() });
    // On the first page, the focus stays where the browser puts it.
    if (inject(Router).navigated) afterNextRender(() => this.#focusHeading());
  }

  #forgetIfLeft(target: EventTarget | null): void {
    if (this.#last && this.#last === target && isShown(this.#last) && this.#hasNoFocus())
      this.#last = undefined;
  }

  #restore(): void {
    if (!this.#last) return;
    this.#row = this.rows?.row() ?? this.#row;
    if (!this.#hasNoFocus()) return;
    // A row that moves leaves the document for a moment, and loses the focus.
    if (isShown(this.#last)) {
      if (this.#last instanceof HTMLElement) this.#last.focus({ preventScroll: true });
      return;
    }
    this.#last = undefined;
    if (this.#row !== undefined && this.rows?.focusNear(this.#row)) return;
    this.#focusHeading();
  }

  #focusHeading(): void {
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
