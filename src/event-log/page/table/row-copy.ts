import { Injectable, inject, signal } from '@angular/core';
import { type EventLogEntry, ɵinjectTimer as injectTimer } from 'ngx-session-event-log';

import { LogExporter } from '../export/log-exporter';
import { PageStatus } from '../log/page-status';
import { injectPageIntl } from '../words/event-log-page-intl';

const SHOWN_MS = 3_000;

/** Copies rows for support, and knows which row was just copied. */
@Injectable()
export class RowCopy {
  readonly #exporter = inject(LogExporter);
  readonly #status = inject(PageStatus);
  readonly #intl = injectPageIntl();
  readonly #timer = injectTimer();

  /** Id of the entry that was just copied. */
  readonly copied = signal<string | undefined>(undefined);

  async copy(entry: EventLogEntry): Promise<void> {
    if (!(await this.#exporter.copy(this.#exporter.supportText([entry])))) return;
    this.#status.say(this.#intl().copiedForSupport);
    this.copied.set(entry.id);
    this.#timer.start(SHOWN_MS, () => this.copied.set(undefined));
  }
}
