import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import { LONGEST_TEXT } from './error-body';
import { isHtml } from './response-verdict';

/** Milliseconds after which reading a body that does not end is given up. */
const PATIENCE = 1_000;

/** Failed answer to `fetch`. */
export interface FetchedAnswer {
  /** The answer without its body. */
  readonly bare: HttpErrorResponse;
  /** The answer with its body, once the body has been read. */
  readonly whole: Promise<HttpErrorResponse>;
}

/** Turns a failed `Response` into the error that `HttpClient` would throw. The caller can still read its body. */
export function readFetched(value: unknown): FetchedAnswer | undefined {
  // A redirected request may have ended at a web page, such as a sign-in page.
  if (!isResponse(value) || (value.ok && !(value.redirected && isHtml(value.headers)))) return undefined;
  const { status, url } = value;
  const headers = new HttpHeaders(value.headers);
  const withBody = (error: string | null) => new HttpErrorResponse({ status, url, headers, error });
  // Synchronously: once the caller has begun to read the body, it can no longer be cloned.
  return { bare: withBody(null), whole: bodyOf(value).then(withBody, () => withBody(null)) };
}

/** Media types of JSON and XML, but not of a stream, which may never end. */
const READABLE = /[/+](?:json|xml)\s*(?:;|$)/i;

/** Reads a successful answer, whose body may say that nothing was done. The caller can still read it, too. */
export function readContent(value: unknown): Promise<string> | undefined {
  if (!isResponse(value) || !value.ok || !value.body || value.bodyUsed) return undefined;
  const type = value.headers.get('content-type') ?? '';
  return READABLE.test(type) ? bodyOf(value).catch(() => '') : undefined;
}

/** True for a `fetch` answer with status 202: the work was accepted but is not done yet. */
export function isAccepted(value: unknown): boolean {
  return isResponse(value) && value.status === 202;
}

/** Recognizes a `Response` by its tag, since polyfills may replace the class. */
export function isResponse(value: unknown): value is Response {
  try {
    return Object.prototype.toString.call(value) === '[object Response]';
  } catch {
    // Some objects cannot be read, such as a draft of Immer that was finished.
    return false;
  }
}

async function bodyOf(response: Response): Promise<string> {
  const reader = response.clone().body?.getReader();
  if (!reader) return '';
  const leave = () => void reader.cancel().catch(() => undefined);
  const timer = setTimeout(leave, PATIENCE);
  const decoder = new TextDecoder();
  let body = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      body += decoder.decode(part.value, { stream: true });
      if (body.length >= LONGEST_TEXT) leave();
    }
  } finally {
    clearTimeout(timer);
  }
  return body;
}
