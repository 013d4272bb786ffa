import { Directionality } from '@angular/cdk/bidi';
import { ElementRef, Injectable, type Provider, afterRenderEffect, inject, untracked } from '@angular/core';

import { injectPageIntl } from './event-log-page-intl';

/** The direction at the page, which an attribute around it may set; menus and dialogs lie elsewhere in the document. */
@Injectable()
class PageDirection extends Directionality {
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    super();
    const intl = injectPageIntl();
    // It changes with the language, if it changes.
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

/** Gives Material's components the direction of writing at the page. */
export function providePageDirection(): Provider {
  return { provide: Directionality, useClass: PageDirection };
}
