import { InjectionToken, Injector, inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogSink } from './event-log-sink';

/** All sinks of the log. */
export const EVENT_LOG_SINKS = new InjectionToken<readonly EventLogSink[]>('EVENT_LOG_SINKS');

/** What hands entries to the sinks; applications without any do without its code. */
export const EVENT_LOG_SINK_WRITER = new InjectionToken<SinkWriter>('EVENT_LOG_SINK_WRITER');

/** Hands entries to the sinks of the log. */
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
      this.#reporter.guard(() => sink.write(entry));
      this.#writing.delete(sink);
    }
  }

  /** Made when they are first needed, so that a sink may itself depend on the log. */
  #all(): readonly EventLogSink[] {
    if (this.#sinks) return this.#sinks;
    this.#sinks = [];
    this.#sinks = this.#reporter.guard(
      () => this.#injector.get(EVENT_LOG_SINKS),
      () => [],
    );
    return this.#sinks;
  }
}
