import { afterNextRender, Directive, ElementRef, inject, Service } from '@angular/core';

/** Remembers whether a page has been shown. */
@Service()
class FirstPage {
  shown = false;
}

/**
 * The `h1` of a page. It takes the focus after a navigation, so that the keyboard and the screen reader start here; on the
 * first page, the focus stays where the browser puts it.
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
