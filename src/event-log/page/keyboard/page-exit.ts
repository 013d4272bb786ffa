import {
  DOCUMENT,
  ElementRef,
  EnvironmentInjector,
  Injectable,
  Injector,
  afterNextRender,
  inject,
} from '@angular/core';
import { Router } from '@angular/router';

import { ViewPreferences } from '../tools/view-preferences';
import { plainKey, takesText } from './plain-key';

/** The icon, by which the user came if not by a link elsewhere. */
const ICON = 'event-log-button :is(a, button)';

/** Leads from the page back to where the user came from. */
@Injectable()
export class PageExit {
  readonly #router = inject(Router);
  readonly #singleKeys = inject(ViewPreferences).singleKeys;
  readonly #document = inject(DOCUMENT);
  /** Outlives the page. */
  readonly #injector = inject(EnvironmentInjector).get(Injector);
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The navigation that led here. It is over where the page is in an outlet that is itself drawn after it. */
  readonly #arrival = this.#router.currentNavigation() ?? this.#router.lastSuccessfulNavigation();
  /** Nowhere, if the page is the first that was opened. */
  readonly #from = this.#arrival?.previousNavigation?.finalUrl;

  press(event: KeyboardEvent): void {
    const { target } = event;
    if (plainKey(event) !== 'Escape' || !this.#singleKeys() || !this.#from || takesText(target)) return;
    if (!(target instanceof Node) || (target !== this.#document.body && !this.#page.contains(target))) return;
    event.preventDefault();
    void this.#router.navigateByUrl(this.#from).then(() => this.#focusIcon());
  }

  /** Unless the page that the user comes back to has taken the focus itself. */
  #focusIcon(): void {
    const document = this.#document;
    afterNextRender(
      () => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>(ICON)?.focus();
      },
      { injector: this.#injector },
    );
  }
}
