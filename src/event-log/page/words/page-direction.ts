import { Directionality } from '@angular/cdk/bidi';
import { ElementRef, Injectable, type Provider, afterRenderEffect, inject, untracked } from '@angular/core';

import { injectPageIntl } from './event-log-page-intl';

/** Text direction of the page, which an element around it may set. Menus and dialogs are elsewhere in the document. */
@Injectable()
class PageDirection extends Directionality {
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    super();
    const intl = injectPageIntl();
    // The direction changes only with the language.
    afterRenderEffect({
      read: () => {
        intl();
        untracked(() => this.#update());
      },
    });
  }

  #update(): void {
    const direction = getComputedStyle(this.#page).direction === 'rtl' ? 'rtl' : 'ltr';
    if (direction === this.value) return;
    this.valueSignal.set(direction);
    this.change.emit(direction);
  }
}

/** Provides the text direction of the page to Material's components. */
export function providePageDirection(): Provider {
  return { provide: Directionality, useClass: PageDirection };
}
