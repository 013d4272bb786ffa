import { Injectable, InjectionToken, Injector, inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogSink } from './event-log-sink';

export const EVENT_LOG_SINKS = new InjectionToken<readonly EventLogSink[]>('EVENT_LOG_SINKS');

/** Writes entries to the sinks of the log. */
@Injectable({ providedIn: 'root' })
export class SinkWriter {
  readonly #injector = inject(Injector);
  readonly #reporter = inject(ErrorReporter);
  #sinks: readonly EventLogSink[] | undefined;
  /** Sinks that are being written to. Entries that a sink records are not sent back to it: that would never end. */
  readonly #writing = new Set<EventLogSink>();

  write(entry: EventLogEntry): void {
    for (const sink of this.#all()) {
      if (this.#writing.has(sink)) continue;
      this.#writing.add(sink);
      this.#reporter.guard(() => sink.write(entry));
      this.#writing.delete(sink);
    }
  }

  /** Creates the sinks when they are first needed, so that a sink may itself inject the log. */
  #all(): readonly EventLogSink[] {
    if (this.#sinks) return this.#sinks;
    this.#sinks = [];
    this.#sinks = this.#reporter.guard(
      () => this.#injector.get(EVENT_LOG_SINKS, []),
      () => [],
    );
    return this.#sinks;
  }
}
