import { inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { EventLogIntl } from '../core/event-log-intl';
import { nounOfTemplate } from './guess-template';

/** What `EventLogIntl` says of requests. Words that cannot be made are reported, and cost no row. */
export class RequestWords {
  readonly #intl = inject(EventLogIntl);
  readonly #reporter = inject(ErrorReporter);

  /** What is, was or was not done by a request. */
  title(
    word: 'requestRunning' | 'requestDone' | 'requestFailed',
    { method, route }: { readonly method: string; readonly route: string },
  ): string {
    const noun = nounOfTemplate(route);
    return this.say((intl) => intl[word](method, noun)) ?? noun;
  }

  /** What `pick` picks; nothing when it throws. */
  say(pick: (intl: EventLogIntl) => string): string | undefined {
    return this.#reporter.guard(() => pick(this.#intl));
  }
}
