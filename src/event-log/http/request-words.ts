import { Injectable, inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { EventLogIntl } from '../core/event-log-intl';
import type { EventLogRequestReason } from '../core/event-log-request-reason';
import { nounOfTemplate } from './guess-template';

/** What `EventLogIntl` says of requests. Words that cannot be made are reported, and cost no row. */
@Injectable({ providedIn: 'root' })
export class RequestWords {
  readonly #intl = inject(EventLogIntl);
  readonly #reporter = inject(ErrorReporter);

  running(method: string, route: string): string {
    const noun = nounOfTemplate(route);
    return this.#say(() => this.#intl.requestRunning(method, noun)) ?? noun;
  }

  done(method: string, route: string): string {
    const noun = nounOfTemplate(route);
    return this.#say(() => this.#intl.requestDone(method, noun)) ?? noun;
  }

  failed(method: string, route: string): string {
    const noun = nounOfTemplate(route);
    return this.#say(() => this.#intl.requestFailed(method, noun)) ?? noun;
  }

  /** @param title what was being done */
  unknown(title: string): string {
    return this.#say(() => this.#intl.outcomeUnknown(title)) ?? title;
  }

  /** What to do about an unknown outcome. */
  get advice(): string | undefined {
    return this.#say(() => this.#intl.unknownAdvice);
  }

  reason(reason: EventLogRequestReason, status: number): string | undefined {
    return this.#say(() => this.#intl.requestReason(reason, status));
  }

  #say(words: () => string): string | undefined {
    return this.#reporter.guard(words, () => undefined);
  }
}
