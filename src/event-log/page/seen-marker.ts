import { Injectable, effect, inject } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

import { LogSource } from './log/log-source';
import { PageVisibility } from './time/page-visibility';

/** Marks what is in the log as seen, as long as there is a page that somebody can see, and that shows all of it. */
@Injectable()
export class SeenMarker {
  readonly #log = inject(EventLogService);
  readonly #source = inject(LogSource);
  readonly #page = inject(PageVisibility);

  constructor() {
    effect(() => {
      if (this.#page.visible() && !this.#source.paused() && this.#log.unseen().total > 0)
        this.#log.markSeen();
    });
  }
}
