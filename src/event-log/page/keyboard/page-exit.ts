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

import { PageSight } from '../log/page-sight';
import { ViewPreferences } from '../tools/view-preferences';
import { injectIsRouted } from '../url/is-routed';
import { plainKey, takesText } from './plain-key';

/** Icon, with which the user probably came. */
const ICON = 'event-log-button :is(a, button)';

/** Leads back to the page from which the user came. */
@Injectable()
export class PageExit {
  readonly #router = inject(Router);
  readonly #singleKeys = inject(ViewPreferences).singleKeys;
  readonly #document = inject(DOCUMENT);
  readonly #inSight = inject(PageSight).inSight;
  /** Injector that outlives the page. */
  readonly #injector = inject(EnvironmentInjector).get(Injector);
  readonly #page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Navigation that led here. It may be over already if the page is in a nested outlet. */
  readonly #arrival = this.#router.currentNavigation() ?? this.#router.lastSuccessfulNavigation();
  /** Previous page; `undefined` if the log was opened first, or is in a dialog or a drawer. */
  readonly #from = injectIsRouted() ? this.#arrival?.previousNavigation?.finalUrl : undefined;

  press(event: KeyboardEvent): void {
    // Not `target`, which would be the host of a shadow root.
    const [target] = event.composedPath();
    if (plainKey(event) !== 'Escape' || !this.#singleKeys() || !this.#from || takesText(target)) return;
    const isWithin = target instanceof Node && this.#page.contains(target);
    if (target === this.#document.body ? !this.#inSight() : !isWithin) return;
    event.preventDefault();
    const root = this.#page.getRootNode() as Document | ShadowRoot;
    void this.#router.navigateByUrl(this.#from).then(() => this.#focusIcon(root));
  }

  /** Focuses the icon, unless the other page has moved the focus itself. */
  #focusIcon(root: ParentNode): void {
    const focus = () => {
      const { activeElement, body } = this.#document;
      if (activeElement === body) root.querySelector<HTMLElement>(ICON)?.focus();
    };
    afterNextRender(focus, { injector: this.#injector });
  }
}
