import { afterNextRender, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * Takes the focus when this part of a page replaces another that had it: otherwise the keyboard would start
 * again at the top of the page.
 */
@Directive({ selector: '[portalFocusWhenLost]', host: { tabindex: '-1' } })
export class FocusWhenLost {
  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const document = inject(DOCUMENT);
    if (!inject(Router).navigated) return;
    afterNextRender(() => {
      if (document.activeElement === document.body) host.focus();
    });
  }
}
