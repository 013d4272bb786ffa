import { inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import type { EventLogEntry } from '../entry/event-log-entry';
import { EVENT_LOG_SINK_WRITER, EVENT_LOG_SINKS, SinkWriter } from './sink-writer';

/**
 * A way out of the log beside its page. Sinks get entries as the log keeps them: redacted, with nothing that
 * their event type did not pick. What a sink throws goes to Angular's `ErrorHandler`.
 */
export interface EventLogSink {
  /**
   * Called for each new entry and again with each new state of it; `outcome` is `running` until its outcome is known. A
   * repeat comes as the next state of the row that counts it, even where the repeat was an operation with a row of its
   * own until then. It is called at once, so put off what takes time. What it writes to the log itself is not told to
   * it.
   */
  write(entry: EventLogEntry): void;
}

/** Stands in for a sink that could not be made. */
const SILENT: EventLogSink = { write: () => undefined };

/**
 * Sends every entry to a sink as well.
 *
 * @param factory makes the sink, once; it may `inject()`
 * @example
 * withSink(() => {
 *   const telemetry = inject(Telemetry);
 *   return { write: (entry) => telemetry.count(entry.type, entry.severity) };
 * });
 */
export function withSink(factory: () => EventLogSink): EventLogFeature {
  return makeEventLogFeature('sink', [
    { provide: EVENT_LOG_SINK_WRITER, useFactory: () => new SinkWriter() },
    {
      provide: EVENT_LOG_SINKS,
      useFactory: () => inject(ErrorReporter).guard(factory, () => SILENT),
      multi: true,
    },
  ]);
}
