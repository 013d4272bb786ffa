import { afterRenderEffect, Directive, DOCUMENT, ElementRef, inject, input } from '@angular/core';

/**
 * Takes the focus when its content is replaced together with the focused control. Otherwise the keyboard would start
 * again at the top of the page.
 */
@Directive({ selector: '[portalFocusOnChange]', host: { tabindex: '-1' } })
export class FocusOnChange {
  /** Changes when the content is replaced. */
  readonly portalFocusOnChange = input.required<unknown>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const document = inject(DOCUMENT);
    let shown = false;
    afterRenderEffect(() => {
      this.portalFocusOnChange();
      if (shown && document.activeElement === document.body) host.focus();
      shown = true;
    });
  }
}
