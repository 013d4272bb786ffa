import { Injectable, InjectionToken, Injector, inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import type { EventLogEntry } from '../entry/event-log-entry';

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

const EVENT_LOG_SINKS = new InjectionToken<readonly (EventLogSink | undefined)[]>('EVENT_LOG_SINKS');

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
    { provide: EVENT_LOG_SINKS, useFactory: () => inject(ErrorReporter).guard(factory), multi: true },
  ]);
}

/** Writes entries to the sinks of the log. */
@Injectable({ providedIn: 'root' })
export class SinkWriter {
  readonly #injector = inject(Injector);
  readonly #reporter = inject(ErrorReporter);
  #sinks: readonly EventLogSink[] | undefined;
  /** Sinks that are being written to. Entries that a sink records are not sent back to it: that would never end. */
  readonly #writing = new Set<EventLogSink>();

  /** Writes an entry to all sinks but those that are writing. */
  write(entry: EventLogEntry): void {
    for (const sink of this.#all()) {
      if (this.#writing.has(sink)) continue;
      this.#writing.add(sink);
      this.#reporter.guard(() => {
        // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- TypeScript also accepts an `async` function
        const written: unknown = sink.write(entry);
        if (written instanceof Promise) written.catch((error: unknown) => this.#reporter.report(error));
      });
      this.#writing.delete(sink);
    }
  }

  /** Creates the sinks when they are first needed, so that a sink may itself inject the log. */
  #all(): readonly EventLogSink[] {
    if (this.#sinks) return this.#sinks;
    this.#sinks = [];
    // Those whose factory failed are missing.
    const sinks = this.#reporter.guard(() => this.#injector.get(EVENT_LOG_SINKS, []));
    return (this.#sinks = (sinks ?? []).filter((sink) => sink !== undefined));
  }
}
