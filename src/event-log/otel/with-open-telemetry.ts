import { inject } from '@angular/core';
import { type LoggerProvider, logs } from '@opentelemetry/api-logs';
import { type EventLogEntry, type EventLogFeature, EventLogService, withSink } from 'ngx-session-event-log';

import { toLogRecord } from './to-log-record';

/** Options of {@link withOpenTelemetry}. */
export interface EventLogTelemetryOptions {
  /**
   * Logger provider of the application, or a function that returns it, called in an injection context. Default: the
   * global one, `logs.getLoggerProvider()`.
   */
  readonly loggerProvider?: LoggerProvider | (() => LoggerProvider);
}

/** Number of rows whose last record is remembered, to avoid sending it twice. */
const REMEMBERED = 1_000;

/**
 * Sends entries as OpenTelemetry log records: one for each outcome and each repeat, none while an operation is running.
 * Records hold what the log holds, with secrets removed. The body is the title, and the event name is the event type.
 * Attributes follow the semantic conventions, such as `session.id` and `http.route`. Errors of OpenTelemetry go to
 * Angular's `ErrorHandler`.
 *
 * @example
 * const loggerProvider = new LoggerProvider({
 *   processors: [new BatchLogRecordProcessor({ exporter: new OTLPLogExporter({ url: '/v1/logs' }) })],
 * });
 * provideEventLog({}, withHttpEvents(), withOpenTelemetry({ loggerProvider }));
 */
export function withOpenTelemetry({ loggerProvider }: EventLogTelemetryOptions = {}): EventLogFeature {
  return withSink(() => {
    const log = inject(EventLogService);
    const provider = typeof loggerProvider === 'function' ? loggerProvider() : loggerProvider;
    const logger = (provider ?? logs.getLoggerProvider()).getLogger('ngx-session-event-log');
    const sent = new Map<string, string>();
    return {
      write: (entry) => {
        if (entry.outcome === 'running') return;
        const state = stateOf(entry);
        if (sent.get(entry.id) === state) return;
        sent.delete(entry.id);
        sent.set(entry.id, state);
        const [oldest] = sent.keys();
        if (sent.size > REMEMBERED && oldest !== undefined) sent.delete(oldest);
        logger.emit(toLogRecord(entry, log.session().id));
      },
    };
  });
}

/** Parts of an entry whose change is worth a record. Steps and row actions are not. */
function stateOf({ outcome, severity, title, count }: EventLogEntry): string {
  return [outcome, severity, count, title].join(' ');
}
