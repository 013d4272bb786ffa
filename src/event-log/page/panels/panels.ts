import { Injectable, Injector, PendingTasks, inject } from '@angular/core';

import type { PanelName } from './event-log-panel';

/** Opens the dialogs of the page. Their code is loaded when one is first opened. */
@Injectable()
export class Panels {
  readonly #tasks = inject(PendingTasks);
  readonly #injector = inject(Injector);
  /** Identifies the last request for a dialog, while its code is being loaded. */
  #wanted: object | undefined;

  /** @param opener element that receives the focus when the dialog closes */
  open(name: PanelName, opener: HTMLElement): void {
    const wanted = (this.#wanted = {});
    this.#tasks.run(async () => {
      const { openPanel } = await import('./event-log-panel');
      // The user may have left meanwhile, or requested another dialog: only one is open at a time.
      if (opener.isConnected && this.#wanted === wanted) openPanel(name, opener, this.#injector);
    });
  }
}
