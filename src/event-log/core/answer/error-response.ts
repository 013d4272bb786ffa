import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import type { EventLogRequestReason } from '../event-log-intl';
import { type Members, isRecord, listOf, simple, text } from './error-body';
import { isResponse } from './fetched-answer';
import type { ResponseVerdict } from './response-verdict';

/** Lack of an answer, as `HttpClient` tells it. */
export const NO_ANSWER = new HttpErrorResponse({ status: 0 });

const MOST_CAUSES = 5;
/** Members in which errors keep their cause. */
const CAUSES =
  'cause response originalError networkError innerError causingError context error rejection reason'.split(
    ' ',
  );

/** Members in which HTTP clients keep the body of an answer. */
const BODIES = '_data shape data body error result responseJSON response responseText'.split(' ');

/** Lists an error and its causes, outermost first. */
function causesOf(error: unknown): readonly Members[] {
  const found: Members[] = [];
  const add = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || found.length >= MOST_CAUSES) return;
    found.push(value as Members);
    // Members of an answer come from the server and are not causes.
    if (statusOf(value as Members) !== undefined) return;
    for (const name of CAUSES) add((value as Members)[name]);
    if (value instanceof AggregateError) value.errors.forEach(add);
  };
  add(error);
  return found;
}

/** Finds the answer that an error is about, even if an interceptor or another client has wrapped it. */
export function responseOf(error: unknown): HttpErrorResponse | undefined {
  for (const value of causesOf(error)) {
    if (value instanceof HttpErrorResponse) return value;
    // The answer itself says more than the error that repeats its status.
    const answer = madeFrom(value['response']);
    const made = answer?.error ? answer : (madeFrom(value) ?? answer);
    if (made) return made;
  }
  const status = causesOf(error).map(statusInError).find(Boolean);
  return status === undefined ? undefined : new HttpErrorResponse({ status });
}

/** Status in the message of an error: many applications throw nothing else of a failed answer to `fetch`. */
const STATUS_IN_WORDS = /\b(?:HTTP\b\D{0,20}|status(?: code)?\b\W{0,3})\b([45]\d\d)\b(?! or )/i;

/** Finds the status in the code or the message of an error. */
function statusInError(error: Members): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as Members;
  if (typeof code === 'number' && code >= 400 && code <= 599) return code;
  const told = STATUS_IN_WORDS.exec(simple(error.message))?.[1];
  return told === undefined ? undefined : Number(told);
}

/** Finds the answer to `fetch` that an error is about, if its body has not been read yet. */
export function unreadAnswerOf(error: unknown): Response | undefined {
  return causesOf(error).find((value): value is Members & Response => isResponse(value) && !value.bodyUsed);
}

/** Finds and judges the GraphQL errors that an error is about, if nothing was done. */
export function graphqlErrorsOf(
  error: unknown,
): { answer: HttpErrorResponse; verdict: ResponseVerdict } | undefined {
  for (const value of causesOf(error)) {
    if (value instanceof AggregateError) continue;
    const { graphQLErrors, errors, data, status } = value;
    const told = [graphQLErrors, errors].map(listOf).find((list) => list.length > 0);
    const isDone = isRecord(data) && Object.values(data).some((part) => part !== null);
    if (told && !isDone && (status === undefined || status === 200)) {
      const answer = new HttpErrorResponse({ status: status ?? 0, error: { errors: told } });
      return { answer, verdict: declined(graphqlCodeIn(told)) };
    }
  }
  return undefined;
}

function madeFrom(value: unknown): HttpErrorResponse | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = value as Members;
  const status = statusOf(members);
  if (status === undefined) return undefined;
  const headers = headersOf(members['headers']);
  // Status 0 is no answer, so its texts are not the server's. The body of a `fetch` answer can only be read from itself.
  const error = status === 0 ? null : (bodyIn(members) ?? ('bodyUsed' in members ? null : value));
  return new HttpErrorResponse({ status, headers, error });
}

/** Finds the body of an answer; some clients throw the body itself, with the status in it. */
function bodyIn(answer: Members): unknown {
  const told = text(answer['detail']) ?? text(answer['message']);
  if (told !== undefined && !('headers' in answer) && !('name' in answer)) return answer;
  const bodies = BODIES.map((name) => answer[name]);
  return bodies.find(isRecord) ?? bodies.find((body) => Array.isArray(body) || isFile(body) || text(body));
}

function isFile(body: unknown): boolean {
  return body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

function statusOf(answer: Members): number | undefined {
  const { status, statusCode, responseStatusCode, $metadata: ofAws, data: ofTrpc } = answer;
  const told =
    status ??
    statusCode ??
    responseStatusCode ??
    (isRecord(ofAws) ? ofAws['httpStatusCode'] : undefined) ??
    (isRecord(ofTrpc) ? ofTrpc['httpStatus'] : undefined);
  // Other protocols count their statuses from 1.
  const isHttp = typeof told === 'number' && (told === 0 || (told >= 100 && told <= 599));
  return isHttp ? told : undefined;
}

function headersOf(headers: unknown): HttpHeaders {
  if (headers instanceof HttpHeaders) return headers;
  if (headers instanceof Headers) return new HttpHeaders(headers);
  const texts = Object.entries(headers ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return new HttpHeaders(Object.fromEntries(texts));
}

/** Messages of the `TypeError` that `fetch` throws without a network, in browsers and on servers. */
const OF_NETWORK =
  /^(?:failed to fetch(?! dynamically)|fetch failed|networkerror|(?:a )?network (?:error|request failed|connection)|load failed|terminated|cancelled$|error in (?:input|body) stream|the (?:network|internet) connection|error sending request)/i;
/** Messages of sockets that were cut off. */
const OF_SOCKET =
  /\b(?:timeout elapsed|has timed out|(?:network )?connection (?:was|is|being) (?:lost|closed)|has been disconnected|unable to connect to)\b/i;
/** Codes, or types, of errors without an answer. */
const CODES_OF_NETWORK =
  /^(?:api_connection_error|ERR_NETWORK|ECONNABORTED|ECONNRESET|ETIMEDOUT|EPIPE|UND_ERR_\w+)$/;

/** Errors of gRPC and of Firebase, whose codes have the same names. */
const OF_RPC = /^(?:Connect|Rpc|Grpc|Client|Firebase)Error$/;
/** Names of gRPC's codes, by number. */
const RPC_CODES =
  'ok cancelled unknown invalid-argument deadline-exceeded not-found already-exists permission-denied resource-exhausted failed-precondition aborted out-of-range unimplemented internal unavailable data-loss unauthenticated'.split(
    ' ',
  );
/** Codes of work that its user gave up. */
const GIVEN_UP = /^(?:err-cancell?ed|user-cancell?ed|popup-closed-by-user|cancelled-popup-request)$/;
/** Codes of calls that a server may have carried out. */
const RPC_CUT = new Map<string, 'network' | 'timeout' | 'unclear'>([
  ...['unavailable', 'network-request-failed'].map((code) => [code, 'network'] as const),
  ...['deadline-exceeded', 'timeout', 'retry-limit-exceeded'].map((code) => [code, 'timeout'] as const),
  ...['unknown', 'internal', 'internal-error', 'data-loss'].map((code) => [code, 'unclear'] as const),
]);

/** Reads a code such as `functions/deadline-exceeded`, `DEADLINE_EXCEEDED` or 4. */
function codeIn({ code, errorCode }: Members): string {
  const told = code ?? errorCode;
  const name = RPC_CODES[Number(simple(told))] ?? text(told) ?? '';
  return name.replace(/^.*\//, '').replaceAll('_', '-').toLowerCase();
}

/** Reasons for refusals, by the codes of such servers and of GraphQL. */
const REASONS = new Map<string, EventLogRequestReason>([
  ['permission-denied', 'not-allowed'],
  ['forbidden', 'not-allowed'],
  ['resource-exhausted', 'too-many'],
  ['unauthenticated', 'not-signed-in'],
]);

/** Judges an answer that calls itself a success, but says that nothing was done. Its code may be one of GraphQL. */
export function declined(code?: string): ResponseVerdict {
  return { outcome: 'failed', reason: REASONS.get(codeIn({ code })) ?? 'declined' };
}

/** Reads the code of the first error of GraphQL, such as `UNAUTHENTICATED`. */
export function graphqlCodeIn([first]: readonly unknown[]): string | undefined {
  const extensions = isRecord(first) ? first['extensions'] : undefined;
  return isRecord(extensions) ? text(extensions['code']) : undefined;
}

/** Finds the reason for a refusal by a server of gRPC or Firebase; `undefined` for other errors. */
export function rpcReasonOf(error: unknown): EventLogRequestReason | undefined {
  const refusal = causesOf(error).find(({ name, code }) => OF_RPC.test(simple(name)) && code !== undefined);
  return refusal && (REASONS.get(codeIn(refusal)) ?? 'refused');
}

/** Error names for the events that a socket or an `XMLHttpRequest` emits when it is cut off. */
const EVENTS = new Map([
  ['abort', 'AbortError'],
  ['timeout', 'TimeoutError'],
  ['error', 'NetworkError'],
  ['close', 'NetworkError'],
]);

/**
 * Finds how an error cut the work off; `undefined` if it did not.
 *
 * - `aborted`: the application gave it up.
 * - `timeout`: the application stopped waiting.
 * - `network`: there was no answer.
 * - `unreadable`: the answer was not valid JSON.
 * - `unclear`: the server failed before it could say whether this was done.
 */
export function cutOffBy(
  error: unknown,
): 'aborted' | 'timeout' | 'network' | 'unreadable' | 'unclear' | undefined {
  for (const value of causesOf(error)) {
    const { code, message, error: told } = value;
    // Some clients tell the error as a text.
    const [, inWords, words = ''] = /^(?:(\w+Error): )?([^]*)$/.exec(simple(message ?? told).trim()) ?? [];
    // By name: errors of other windows and of zone.js are not instances of the classes of this window.
    const name = (value instanceof Event ? EVENTS.get(value.type) : (text(value['name']) ?? inWords)) ?? '';
    const isAbort = /^(?:Abort|Cancell?(?:ed|ation))Error$/.test(name) || value['statusText'] === 'abort';
    if (isAbort || GIVEN_UP.test(codeIn(value))) return 'aborted';
    if (name === 'TimeoutError') return 'timeout';
    if (name === 'SyntaxError') return 'unreadable';
    const ofFetch = (name === 'TypeError' || inWords === 'TypeError') && OF_NETWORK.test(words);
    if (OF_RPC.test(name)) {
      const code = codeIn(value);
      if (/^cancell?ed$/.test(code)) return 'aborted';
      const cut = RPC_CUT.get(code);
      if (cut) return cut;
    }
    if (name === 'Error' && OF_SOCKET.test(simple(message))) return 'network';
    if (ofFetch || name === 'NetworkError' || CODES_OF_NETWORK.test(simple(code ?? value['type'])))
      return 'network';
  }
  return undefined;
}
