import type { HttpHeaders } from '@angular/common/http';

/**
 * `traceparent` header (W3C Trace Context). Version ff and ids of zeros are invalid. Only versions after 00 may continue,
 * after a dash.
 */
const TRACEPARENT =
  /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:$|(?<!^00.*)-)/;
const TRACE_ID = /^(?!0{32})[\da-f]{32}$/;
/** Metric `traceparent` of a `Server-Timing` header. */
const SERVER_TIMING = /(?:^|,)\s*traceparent\s*(?:;[^;,]*)*?;\s*desc\s*=\s*"?([^",;]+)/i;

const TRACE_ID_HEADERS = ['trace-id', 'x-trace-id'];
const TRACE_ID_MEMBERS = ['traceId', 'trace_id', 'traceid', 'traceID', 'TraceId', 'traceparent'];

/** Reads the trace id from the headers or the problem of an answer. */
export function readTraceId(
  headers: HttpHeaders,
  members: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const timing = SERVER_TIMING.exec(headers.get('server-timing') ?? '')?.[1];
  const told = [
    ...TRACE_ID_HEADERS.map((name) => headers.get(name)),
    ...TRACE_ID_MEMBERS.map((name) => members[name]),
  ];
  return (
    traceIdOf(headers.get('traceparent')) ??
    traceIdOf(timing) ??
    told.map(traceIdIn).find((id) => id !== undefined)
  );
}

/** Reads a bare trace id in upper or lower case, or one in a `traceparent`. */
function traceIdIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const id = value.trim().toLowerCase();
  return TRACE_ID.test(id) ? id : traceIdOf(id);
}

/** Reads the trace id in a `traceparent` header. */
export function traceIdOf(traceparent: string | null | undefined): string | undefined {
  return TRACEPARENT.exec(traceparent?.trim() ?? '')?.[1];
}
