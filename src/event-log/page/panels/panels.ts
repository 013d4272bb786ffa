import { Directionality } from '@angular/cdk/bidi';
import { Injectable, Injector, PendingTasks, inject } from '@angular/core';

import type { PanelName } from './open-panel';

/** Opens the dialogs of the page. Their code is loaded when the first of them is wanted. */
@Injectable()
export class Panels {
  readonly #tasks = inject(PendingTasks);
  readonly #injector = inject(Injector);
  readonly #direction = inject(Directionality);
  /** The dialog that was wanted last, while it is being loaded. */
  #wanted: object | undefined;

  /** @param opener takes the focus when the dialog is closed */
  open(name: PanelName, opener: HTMLElement): void {
    const wanted = (this.#wanted = {});
    this.#tasks.run(async () => {
      const { openPanel } = await import('./open-panel');
      // The user may have left meanwhile, or pressed again: there is one dialog at a time.
      if (opener.isConnected && this.#wanted === wanted)
        openPanel(name, opener, this.#injector, this.#direction.value);
    });
  }
}
