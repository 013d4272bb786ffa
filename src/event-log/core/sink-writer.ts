import { Injectable, Injector, inject } from '@angular/core';

import { ErrorReporter } from './error-reporter';
import type { EventLogEntry } from './event-log-entry';
import { EVENT_LOG_SINKS, type EventLogSink } from './event-log-sink';

/** Hands entries to the sinks of the log. */
@Injectable({ providedIn: 'root' })
export class SinkWriter {
  readonly #injector = inject(Injector);
  readonly #reporter = inject(ErrorReporter);
  #sinks: readonly EventLogSink[] | undefined;
  /** Sinks may write to the log themselves; what one writes is not told to itself, which would have no end. */
  readonly #writing = new Set<EventLogSink>();

  write(entry: EventLogEntry): void {
    for (const sink of this.#all()) {
      if (this.#writing.has(sink)) continue;
      this.#writing.add(sink);
      this.#reporter.guard(
        () => sink.write(entry),
        () => undefined,
      );
      this.#writing.delete(sink);
    }
  }

  /** Made when they are first needed, so that a sink may itself depend on the log. */
  #all(): readonly EventLogSink[] {
    if (this.#sinks) return this.#sinks;
    this.#sinks = [];
    this.#sinks = this.#reporter.guard(
      () => this.#injector.get(EVENT_LOG_SINKS, [], { optional: true }),
      () => [],
    );
    return this.#sinks;
  }
}
