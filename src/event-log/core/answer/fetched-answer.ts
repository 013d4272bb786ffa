import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

const LONGEST_BODY = 65_536;
/** Milliseconds after which a body that does not end is left. */
const PATIENCE = 1_000;

/** Answer to `fetch` that is no success. */
export interface FetchedAnswer {
  /** The answer without its body. */
  readonly bare: HttpErrorResponse;
  /** The answer with its body, once that was read. */
  readonly whole: Promise<HttpErrorResponse>;
}

/** Reads a `Response` that is no success, as `HttpClient` would have thrown it. Leaves its body to the caller. */
export function readFetched(value: unknown): FetchedAnswer | undefined {
  if (!isResponse(value) || (value.ok && !isOtherPage(value))) return undefined;
  const { status, url } = value;
  const headers = new HttpHeaders(value.headers);
  const withBody = (error: string | null) => new HttpErrorResponse({ status, url, headers, error });
  // At once: a body that the caller has begun to read cannot be copied any more.
  return { bare: withBody(null), whole: bodyOf(value).then(withBody, () => withBody(null)) };
}

/** True for a `fetch` answer that accepted work which is not done yet. */
export function isAccepted(value: unknown): boolean {
  return isResponse(value) && value.status === 202;
}

/** Recognizes a `Response` by its brand, since applications replace the class. */
export function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === '[object Response]';
}

/** True for a web page that the request was led to instead of its answer, such as that of a sign-in. */
function isOtherPage({ redirected, headers }: Response): boolean {
  return redirected && headers.get('content-type')?.includes('html') === true;
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
      if (body.length >= LONGEST_BODY) leave();
    }
  } finally {
    clearTimeout(timer);
  }
  return body;
}
