import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * The `h1` of a page. After a navigation the keyboard and the screen reader start here; the first page
 * leaves the focus where the browser has it.
 */
@Directive({ selector: 'h1[portalPageHeading]', host: { tabindex: '-1' } })
export class PageHeading {
  constructor() {
    const heading = inject<ElementRef<HTMLHeadingElement>>(ElementRef).nativeElement;
    if (inject(Router).navigated) afterNextRender(() => heading.focus({ preventScroll: true }));
  }
}
