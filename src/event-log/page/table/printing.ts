import {
  ApplicationRef,
  DOCUMENT,
  DestroyRef,
  EnvironmentInjector,
  Injectable,
  createComponent,
  inject,
  signal,
} from '@angular/core';

import { EventLogPrintStyles } from '../styles/event-log-print-styles';

/** Tells that the page is being printed, for which everything has to be there. */
@Injectable()
export class Printing {
  readonly #application = inject(ApplicationRef);
  readonly #active = signal(false);

  /** True from before the browser prints until it has. */
  readonly active = this.#active.asReadonly();

  constructor() {
    const styles = createComponent(EventLogPrintStyles, { environmentInjector: inject(EnvironmentInjector) });
    const view = inject(DOCUMENT).defaultView;
    const begin = () => this.#set(true);
    const end = () => this.#set(false);
    view?.addEventListener('beforeprint', begin);
    view?.addEventListener('afterprint', end);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('beforeprint', begin);
      view?.removeEventListener('afterprint', end);
      styles.destroy();
    });
  }

  #set(active: boolean): void {
    this.#active.set(active);
    // At once: the browser prints as soon as it is told.
    this.#application.tick();
  }
}
