import { DOCUMENT, inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { EVENT_LOG_CLOCK } from '../core/event-log-clock';
import { EventWording } from './event-wording';

/** What following a request takes, whichever request it is. */
export class HttpFeedTools {
  readonly clock = inject(EVENT_LOG_CLOCK);
  readonly reporter = inject(ErrorReporter);
  readonly wording = new EventWording();
  readonly #window = inject(DOCUMENT).defaultView;

  /** Whether the browser knows that it is offline, so that nothing it is asked to send now leaves the machine. */
  isOffline(): boolean {
    return this.#window?.navigator.onLine === false;
  }

  /** The origin of the page; empty on a server. */
  get origin(): string {
    return this.#window?.location.origin ?? '';
  }
}
