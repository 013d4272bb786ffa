import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import { type Members, isRecord } from './error-body';

const MOST_CAUSES = 5;
/** Members in which errors keep what caused them. */
const CAUSES = ['cause', 'response', 'originalError', 'networkError'];

/** An error and what caused it, outermost first. */
function causesOf(error: unknown): readonly Members[] {
  const found: Members[] = [];
  const add = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || found.length >= MOST_CAUSES) return;
    found.push(value as Members);
    for (const name of CAUSES) add((value as Members)[name]);
  };
  add(error);
  return found;
}

/** The answer that an error is about: interceptors and other clients throw what only holds it, or was caused by it. */
export function responseOf(error: unknown): HttpErrorResponse | undefined {
  for (const value of causesOf(error)) {
    if (value instanceof HttpErrorResponse) return value;
    // The answer itself says more than an error about it that repeats its status.
    const made = madeFrom(value['response']) ?? madeFrom(value);
    if (made) return made;
  }
  return undefined;
}

function madeFrom(value: unknown): HttpErrorResponse | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = value as Members;
  const status = members['status'] ?? members['statusCode'];
  // Other protocols have statuses of their own, which begin at 1.
  if (typeof status !== 'number' || (status !== 0 && !(status >= 100 && status <= 599))) return undefined;
  const body = ['error', 'body', 'data'].map((name) => members[name]).find(isRecord);
  // The answer of `fetch` has a body that only its reader can tell of.
  const error = body ?? ('bodyUsed' in members ? null : value);
  return new HttpErrorResponse({ status, headers: headersOf(members['headers']), error });
}

function headersOf(headers: unknown): HttpHeaders {
  if (headers instanceof HttpHeaders) return headers;
  if (headers instanceof Headers) return new HttpHeaders(headers);
  const texts = Object.entries(headers ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return new HttpHeaders(Object.fromEntries(texts));
}

/** Messages of the `TypeError` with which `fetch` fails in browsers and on servers. */
const OF_NETWORK =
  /^(?:failed to fetch(?! dynamically)|fetch failed|networkerror|(?:a )?network (?:error|request failed|connection)|load failed|terminated|the (?:network|internet) connection|error sending request)/i;
const CODES_OF_NETWORK = /^(?:ERR_NETWORK|ECONNABORTED|ECONNRESET|ETIMEDOUT|EPIPE|UND_ERR_\w+)$/;

/** Tells how an error cut work off: the application gave it up or lost patience, or no answer came. */
export function cutOffBy(error: unknown): 'aborted' | 'timeout' | 'network' | undefined {
  for (const { name, code, message } of causesOf(error)) {
    if (name === 'AbortError' || name === 'CanceledError') return 'aborted';
    if (name === 'TimeoutError') return 'timeout';
    // By name: errors of other windows and of zone.js are no instances of this one's classes.
    const ofFetch = name === 'TypeError' && OF_NETWORK.test(String(message).trim());
    if (ofFetch || name === 'NetworkError' || CODES_OF_NETWORK.test(String(code))) return 'network';
  }
  return undefined;
}
