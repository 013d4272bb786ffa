import { DOCUMENT, DestroyRef, ElementRef, Injectable, NgZone, inject, signal } from '@angular/core';

/** Tells whether somebody is at the table: with the pointer, with the focus, or with selected text. */
@Injectable()
export class TableAttention {
  readonly #document = inject(DOCUMENT);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** True while a mouse or a pen is over the table. A finger leaves no trace where it is not. */
  readonly pointed = signal(false);
  readonly focused = signal(false);
  readonly selected = signal(false);

  constructor() {
    const select = () => this.selected.set(this.#hasSelection());
    inject(NgZone).runOutsideAngular(() => {
      this.#host.addEventListener('pointerenter', (event) => this.pointed.set(event.pointerType !== 'touch'));
      this.#host.addEventListener('pointerleave', () => this.pointed.set(false));
      this.#host.addEventListener('focusin', () => this.focused.set(true));
      this.#host.addEventListener('focusout', (event) => this.#loseFocus(event));
      this.#document.addEventListener('selectionchange', select);
    });
    inject(DestroyRef).onDestroy(() => this.#document.removeEventListener('selectionchange', select));
  }

  #loseFocus({ relatedTarget }: FocusEvent): void {
    // When the user turns to another window, the focus stays where it is.
    if (relatedTarget === null && this.#host.contains(this.#document.activeElement)) return;
    this.focused.set(relatedTarget instanceof Node && this.#host.contains(relatedTarget));
  }

  #hasSelection(): boolean {
    const selection = this.#document.getSelection();
    return selection !== null && !selection.isCollapsed && selection.containsNode(this.#host, true);
  }
}
