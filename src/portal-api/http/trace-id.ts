import { randomUUID } from 'node:crypto';

const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?$/;

/** Returns the trace id of a valid W3C `traceparent` header, or else a new one. */
export function traceIdOf(traceparent: string | string[] | undefined): string {
  const match = typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent) : null;
  const [, version, traceId, rest] = match ?? [];
  const valid = traceId !== undefined && (version !== '00' || rest === undefined);
  // Node draws the random bits of many UUIDs at once; a trace id may have any, and four of them may be a version.
  return valid ? traceId : randomUUID().replaceAll('-', '');
}
