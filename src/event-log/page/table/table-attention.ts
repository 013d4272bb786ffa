import { DOCUMENT, DestroyRef, ElementRef, Injectable, NgZone, inject, signal } from '@angular/core';

/** Knows whether the user is busy with the table: with the pointer, or with selected text. */
@Injectable()
export class TableAttention {
  readonly #document = inject(DOCUMENT);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** True while a mouse or a pen is over the table. Touch does not count, since it does not hover. */
  readonly pointed = signal(false);
  readonly selected = signal(false);

  constructor() {
    const select = () => this.selected.set(this.#hasSelection());
    inject(NgZone).runOutsideAngular(() => {
      this.#host.addEventListener('pointerenter', (event) => this.pointed.set(event.pointerType !== 'touch'));
      this.#host.addEventListener('pointerleave', () => this.pointed.set(false));
      this.#document.addEventListener('selectionchange', select);
    });
    inject(DestroyRef).onDestroy(() => this.#document.removeEventListener('selectionchange', select));
  }

  #hasSelection(): boolean {
    const selection = this.#document.getSelection();
    return selection !== null && !selection.isCollapsed && selection.containsNode(this.#host, true);
  }
}
