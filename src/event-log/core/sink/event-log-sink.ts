import { inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import type { EventLogEntry } from '../entry/event-log-entry';
import { EVENT_LOG_SINKS } from './sink-writer';

/**
 * Additional destination for entries, such as telemetry. Sinks receive entries as the log keeps them: redacted, and
 * with nothing that their event type did not pick. Errors of a sink go to Angular's `ErrorHandler`.
 */
export interface EventLogSink {
  /**
   * Receives each new entry and each new state of an entry; `outcome` is `running` until the outcome is known. A repeat
   * arrives as the next state of the row that counts it, even if it was an operation with a separate row until then.
   * Called synchronously, so defer slow work. A sink does not receive entries that it records itself.
   */
  write(entry: EventLogEntry): void;
}

/** Stand-in for a sink whose factory failed. */
const SILENT: EventLogSink = { write: () => undefined };

/**
 * Adds a sink, which receives every entry.
 *
 * @param factory makes the sink; called once, in an injection context
 * @example
 * withSink(() => {
 *   const telemetry = inject(Telemetry);
 *   return { write: (entry) => telemetry.count(entry.type, entry.severity) };
 * });
 */
export function withSink(factory: () => EventLogSink): EventLogFeature {
  return makeEventLogFeature('sink', [
    {
      provide: EVENT_LOG_SINKS,
      useFactory: () => inject(ErrorReporter).guard(factory, () => SILENT),
      multi: true,
    },
  ]);
}
