import type { HttpHeaders, HttpRequest } from '@angular/common/http';
import { DOCUMENT, inject } from '@angular/core';

import { HTTP_FEED_CONFIG } from './http-feed-config';
import { splitUrl } from './route-pattern';

/** `traceparent` of W3C Trace Context, level 1: version ff and all-zero ids are invalid. */
const TRACEPARENT = /\b(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}\b/;
const TRACE_ID = /^(?!0{32})[\da-f]{32}$/;

/** Headers in which servers tell their trace id; `Server-Timing` carries it as a metric called traceparent. */
const TRACEPARENT_HEADERS = ['traceparent', 'server-timing'];
const TRACE_ID_HEADERS = ['trace-id', 'x-trace-id'];
/** Extension members in which problem details tell it. */
const TRACE_ID_MEMBERS = ['traceId', 'trace_id', 'traceid'];

/** The trace id that an answer names, in its headers or in its problem details. */
export function readTraceId(
  headers: HttpHeaders,
  members: Readonly<Record<string, unknown>> = {},
): string | undefined {
  for (const name of TRACEPARENT_HEADERS) {
    const found = traceIdOf(headers.get(name));
    if (found) return found;
  }
  return (
    firstTraceId(TRACE_ID_HEADERS, (name) => headers.get(name)) ??
    firstTraceId(TRACE_ID_MEMBERS, (name) => members[name])
  );
}

function firstTraceId(names: readonly string[], read: (name: string) => unknown): string | undefined {
  for (const name of names) {
    const value = read(name);
    if (typeof value === 'string' && TRACE_ID.test(value)) return value;
  }
  return undefined;
}

/** The trace id in a `traceparent` header. */
export function traceIdOf(traceparent: string | null): string | undefined {
  return traceparent === null ? undefined : TRACEPARENT.exec(traceparent)?.[1];
}

/** A `traceparent` header that begins a trace. It is random, and says nothing about anybody. */
export function newTraceparent(): string {
  return `00-${randomHex(16)}-${randomHex(8)}-01`;
}

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Begins a trace for requests that are recorded, where the application asked for it. */
export class RequestTracing {
  readonly #config = inject(HTTP_FEED_CONFIG);
  /** Empty on a server. */
  readonly #origin = inject(DOCUMENT).defaultView?.location.origin ?? '';

  /** The request with a `traceparent`, unless it has one, or goes to an origin that was not named. */
  trace(request: HttpRequest<unknown>): HttpRequest<unknown> {
    if (!this.#config.traceparent || request.headers.has('traceparent')) return request;
    const { origin } = splitUrl(request.url);
    const known = origin === '' || origin === this.#origin || this.#config.traceOrigins.includes(origin);
    return known ? request.clone({ setHeaders: { traceparent: newTraceparent() } }) : request;
  }
}
