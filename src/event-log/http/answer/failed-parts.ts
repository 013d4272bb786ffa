import { isFailureEnvelope } from '../../core/answer/response-envelope';
import { isRecord, type Members, parsed, readMessage, text } from '../../core/answer/error-body';

/** Failures within a successful answer. */
export interface FailedParts {
  /** Messages of the first five failures; `undefined` if they have none. */
  readonly message: string | undefined;
  /** Body that explains them, if it is that of the whole answer. */
  readonly body?: unknown;
  /** GraphQL code of the first failure. */
  readonly code?: string | undefined;
  /** True if some of it was done. */
  readonly partly: boolean;
  /** True if the failures are part of the data, which the rule may read itself. */
  readonly amongData: boolean;
}

/**
 * Reads the failures in an answer that its status calls a success: a multi-status answer (207; RFC 4918, 13), a batch,
 * calls of JSON-RPC 2.0, a fault of SOAP, or an envelope that says so.
 */
export function readFailedParts(status: number, body: unknown): FailedParts | undefined {
  const told = parsed(body);
  const isWhole = isFailureEnvelope(told) || (typeof told === 'string' && SOAP_FAULT.test(told));
  if (isWhole) return { message: readMessage(told), body: told, partly: false, amongData: true };
  const answers = status === 207 ? listIn(told) : answersIn(told);
  // Not by `flat()`, which would take a fortieth of the time of a request.
  const calls: readonly unknown[] = Array.isArray(told) ? told : [told];
  const parts = answers ?? calls;
  const failed = parts.filter(answers ? isRefused : isFailedCall);
  return failed.length === 0
    ? undefined
    : { message: messagesOf(failed), partly: failed.length < parts.length, amongData: true };
}

const SOAP_FAULT = /^\s*<[^]{0,2000}?<(?:[\w-]{1,40}:)?Fault[\s>]/;

/** Part of a batch in `multipart/mixed`. */
const PART = /HTTP\/[\d.]+ (\d{3})([^]*?)(?=\n--|$)/g;

/** Finds the answers in the answer to a batch, as of OData, Microsoft Graph, Salesforce and Elasticsearch. */
function answersIn(body: unknown): readonly unknown[] | undefined {
  if (typeof body === 'string') {
    const parts = /^\s*--/.test(body) ? [...body.matchAll(PART)] : [];
    return parts.map(([, status, content = '']) => ({
      status,
      body: parsed(content.slice(content.indexOf('{')).trim()),
    }));
  }
  if (!isRecord(body)) return undefined;
  const { responses, compositeResponse, errors, items } = body;
  const list = responses ?? compositeResponse;
  if (Array.isArray(list) && list.every((one) => isRecord(one) && statusOf(one) > 0))
    return list as unknown[];
  if (errors !== true || !Array.isArray(items)) return undefined;
  return (items as unknown[]).flatMap((item) => (isRecord(item) ? Object.values(item) : []));
}

/** Joins the messages of the first five failures. */
export function messagesOf(failed: readonly unknown[]): string | undefined {
  const messages = new Set(
    failed
      .slice(0, 5)
      .flatMap((one) => readMessage(isRecord(one) ? (one['body'] ?? one) : one) ?? text(one) ?? []),
  );
  return messages.size > 0 ? [...messages].join(' ') : undefined;
}

function listIn(body: unknown): readonly unknown[] {
  const members = isRecord(body) ? Object.values(body) : [body];
  return (members.find(Array.isArray) as unknown[] | undefined) ?? [];
}

function isRefused(part: unknown): boolean {
  if (!isRecord(part)) return false;
  if (isRecord(part['error'])) return true;
  const status = statusOf(part);
  return status >= 400 && status <= 599;
}

function statusOf(part: Members): number {
  // WebDAV sends the whole status line.
  const told =
    part['status'] ?? part['statusCode'] ?? part['httpStatus'] ?? part['httpStatusCode'] ?? part['code'];
  return Number(typeof told === 'string' ? told.replace(/^HTTP\/[\d.]+ (\d{3}).*/, '$1') : told);
}

function isFailedCall(answer: unknown): boolean {
  return isRecord(answer) && answer['jsonrpc'] === '2.0' && isRecord(answer['error']);
}
