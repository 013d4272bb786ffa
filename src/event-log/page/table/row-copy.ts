import { DestroyRef, Injectable, NgZone, inject, signal } from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';

import { LogExporter } from '../export/log-exporter';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Time for which a row shows that it was copied. */
const SHOWN_MS = 3_000;

/** True for what support is asked about: a warning or an error that has its outcome. */
export function isProblem({ severity, outcome }: EventLogEntry): boolean {
  return (severity === 'error' || severity === 'warning') && outcome !== 'running';
}

/** Copies rows for support, and lets the row show that it did. */
@Injectable()
export class RowCopy {
  readonly #exporter = inject(LogExporter);
  readonly #zone = inject(NgZone);
  readonly #intl = injectPageIntl();
  readonly #copiedSignal = signal<string | undefined>(undefined);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** ID of the entry that was just copied. */
  readonly copied = this.#copiedSignal.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
  }

  async copy(entry: EventLogEntry): Promise<void> {
    if (!(await this.#exporter.copy([entry], this.#intl().copiedForSupport))) return;
    this.#copiedSignal.set(entry.id);
    clearTimeout(this.#timer);
    this.#timer = this.#zone.runOutsideAngular(() =>
      setTimeout(() => this.#copiedSignal.set(undefined), SHOWN_MS),
    );
  }
}
