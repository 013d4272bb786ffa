import { DOCUMENT, DestroyRef, ElementRef, Injectable, NgZone, inject, signal } from '@angular/core';

/** Tells whether somebody is at the table: with the pointer, with the focus, or with selected text. */
@Injectable()
export class TableAttention {
  readonly #document = inject(DOCUMENT);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #pointedSignal = signal(false);
  readonly #focusedSignal = signal(false);
  readonly #selectedSignal = signal(false);

  /** True while a mouse or a pen is over the table. A finger leaves no trace where it is not. */
  readonly pointed = this.#pointedSignal.asReadonly();
  /** True while something in the table has the focus. */
  readonly focused = this.#focusedSignal.asReadonly();
  /** True while text in the table is selected. */
  readonly selected = this.#selectedSignal.asReadonly();

  constructor() {
    const listeners: readonly [string, (event: Event) => void][] = [
      ['pointerenter', (event) => this.#pointedSignal.set((event as PointerEvent).pointerType !== 'touch')],
      ['pointerleave', () => this.#pointedSignal.set(false)],
      ['focusin', () => this.#focusedSignal.set(true)],
      ['focusout', (event) => this.#loseFocus(event as FocusEvent)],
    ];
    const select = () => this.#selectedSignal.set(this.#hasSelection());
    inject(NgZone).runOutsideAngular(() => {
      for (const [name, listener] of listeners) this.#host.addEventListener(name, listener);
      this.#document.addEventListener('selectionchange', select);
    });
    inject(DestroyRef).onDestroy(() => this.#document.removeEventListener('selectionchange', select));
  }

  #loseFocus({ relatedTarget }: FocusEvent): void {
    // When the user turns to another window, the focus stays where it is.
    if (relatedTarget === null && this.#host.contains(this.#document.activeElement)) return;
    this.#focusedSignal.set(relatedTarget instanceof Node && this.#host.contains(relatedTarget));
  }

  #hasSelection(): boolean {
    const selection = this.#document.getSelection();
    return selection !== null && !selection.isCollapsed && selection.containsNode(this.#host, true);
  }
}
