import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** Takes the focus as soon as it is there: what had it is gone, and this is what comes next. */
@Directive({ selector: '[portalFocusOnArrival]' })
export class FocusOnArrival {
  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.focus());
  }
}
