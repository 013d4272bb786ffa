import { type Context, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { type AnyValueMap, type LogRecord, SeverityNumber } from '@opentelemetry/api-logs';
import type { EventLogEntry, EventLogSeverity, EventLogStep } from 'ngx-session-event-log';

const SEVERITIES: Readonly<Record<EventLogSeverity, SeverityNumber>> = {
  success: SeverityNumber.INFO,
  info: SeverityNumber.INFO,
  warning: SeverityNumber.WARN,
  error: SeverityNumber.ERROR,
};

/**
 * Converts an entry to a log record. Attributes follow OpenTelemetry's semantic conventions where these define a name:
 * `session.id`, `http.request.method`, `http.route`, `http.response.status_code`, `error.type`. The others begin with
 * `event_log.`. Absent values have no attribute.
 */
export function toLogRecord(entry: EventLogEntry, sessionId: string): LogRecord {
  const { type, severity, title, time, lastTime, duration, traceId } = entry;
  const ended = entry.count > 1 ? lastTime : time + (duration ?? 0);
  return {
    eventName: type,
    // As dates: a plain number may be read as milliseconds since the page was loaded.
    timestamp: new Date(ended),
    observedTimestamp: new Date(ended),
    severityNumber: SEVERITIES[severity],
    severityText: severity,
    body: title,
    attributes: present({
      'session.id': sessionId,
      ...attributesOfEntry(entry),
      ...attributesOfRequest(entry),
      ...Object.fromEntries(
        Object.entries(entry.facts).map(([name, value]) => [`event_log.fact.${name}`, value]),
      ),
    }),
    ...(traceId === undefined ? {} : { context: contextOf(traceId) }),
  };
}

function attributesOfEntry(entry: EventLogEntry): AnyValueMap {
  const withheld = Object.values(entry.withheld).reduce((sum, count) => sum + count, 0);
  return {
    'event_log.entry.id': entry.id,
    // Repeated for SDKs without event names.
    'event_log.type': entry.type,
    'event_log.category': entry.category,
    'event_log.outcome': entry.outcome,
    'event_log.message': entry.message,
    'event_log.reason': entry.reason,
    'event_log.resource.name': entry.resource?.label,
    'event_log.duration': entry.duration,
    'event_log.count': entry.count,
    'event_log.withheld': withheld > 0 ? withheld : undefined,
  };
}

/** Attributes of the last request, which decided the outcome. */
function attributesOfRequest({ steps, outcome }: EventLogEntry): AnyValueMap {
  const step = steps.findLast(({ request }) => request !== undefined);
  const [method, route] = step?.request?.split(' ') ?? [];
  return {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': answered(step),
    'error.type': outcome === 'failed' ? String(answered(step) ?? '_OTHER') : undefined,
  };
}

function answered(step: EventLogStep | undefined): number | undefined {
  return step?.status === 0 ? undefined : step?.status;
}

/**
 * Makes a context with the trace on the server. A span id is required but unknown, so it is derived from the trace id.
 */
function contextOf(traceId: string): Context {
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId: traceId.slice(-16),
    traceFlags: 0,
    isRemote: true,
  });
}

function present(attributes: AnyValueMap): AnyValueMap {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
