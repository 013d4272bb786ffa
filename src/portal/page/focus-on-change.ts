import { afterRenderEffect, DestroyRef, Directive, DOCUMENT, ElementRef, inject, input } from '@angular/core';

/**
 * Takes the focus when its content is replaced together with the focused control. Otherwise the keyboard would start
 * again at the top of the page. Takes no focus that was elsewhere, which would scroll a page that somebody reads. A whole
 * page leads to its heading.
 */
@Directive({ selector: '[portalFocusOnChange]', host: { tabindex: '-1' } })
export class FocusOnChange {
  /** Changes when the content is replaced. */
  readonly portalFocusOnChange = input.required<unknown>();

  readonly #document = inject(DOCUMENT);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Control in the content that had the focus last, unless the user has left it. */
  #last: Element | undefined;

  constructor() {
    const follow = ({ target }: FocusEvent) => this.#follow(target);
    this.#document.addEventListener('focusin', follow);
    inject(DestroyRef).onDestroy(() => this.#document.removeEventListener('focusin', follow));
    this.#host.addEventListener('focusout', ({ relatedTarget }) => {
      // Only afterwards is it known whether the control was removed or disabled, or the user has left it.
      if (relatedTarget === null) queueMicrotask(() => this.#forgetIfLeft());
    });
    afterRenderEffect(() => {
      this.portalFocusOnChange();
      if (this.#last && this.#hasNoFocus()) this.#take();
    });
  }

  #follow(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    if (this.#host.contains(target)) this.#last = target;
    // A dialog was opened by the control, and leads back to it.
    else if (!target.closest('.cdk-overlay-container')) this.#last = undefined;
  }

  /** Does not scroll where the content can be seen, so that what is said above it stays in sight. */
  #take(): void {
    const place = this.#host.querySelector<HTMLElement>('h1[tabindex]') ?? this.#host;
    const { top } = place.getBoundingClientRect();
    place.focus({ preventScroll: top >= 0 && top < this.#document.documentElement.clientHeight });
  }

  #forgetIfLeft(): void {
    if (this.#last?.isConnected && !this.#last.matches(':disabled') && this.#hasNoFocus())
      this.#last = undefined;
  }

  #hasNoFocus(): boolean {
    return this.#document.activeElement === this.#document.body;
  }
}
