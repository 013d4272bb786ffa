import { afterNextRender, Directive, ElementRef, inject, Service } from '@angular/core';

/** Remembers that a page has been shown already. */
@Service()
class FirstPage {
  shown = false;
}

/**
 * The `h1` of a page. After a navigation the keyboard and the screen reader start here; the first page
 * leaves the focus where the browser has it.
 */
@Directive({ selector: 'h1[portalPageHeading]', host: { tabindex: '-1' } })
export class PageHeading {
  constructor() {
    const heading = inject<ElementRef<HTMLHeadingElement>>(ElementRef).nativeElement;
    const first = inject(FirstPage);
    if (first.shown) afterNextRender(() => heading.focus({ preventScroll: true }));
    first.shown = true;
  }
}
