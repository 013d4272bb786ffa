import { randomUUID } from 'node:crypto';

const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?$/;

/** Returns the trace id of a valid W3C `traceparent` header, or else a new one. */
export function traceIdOf(traceparent: string | string[] | undefined): string {
  const match = typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent) : null;
  const [, version, traceId, rest] = match ?? [];
  const valid = traceId !== undefined && (version !== '00' || rest === undefined);
  // `randomUUID()` is fast, because Node caches random bits. A trace ID may hold any bits, so fixed version bits do no
  // harm.
  return valid ? traceId : randomUUID().replaceAll('-', '');
}
