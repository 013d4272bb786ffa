import { isRecord, readMessage, text } from '../../core/answer/error-body';

/** Failures within a successful answer. */
export interface FailedParts {
  /** Messages of the first five failures; `undefined` if they have none. */
  readonly message: string | undefined;
  /** GraphQL code of the first failure. */
  readonly code?: string | undefined;
  /** True if some of it was done. */
  readonly partly: boolean;
  /** True if the failures are part of the data, which the rule may read itself. */
  readonly amongData: boolean;
}

/** Reads the failures in an answer of JSON-RPC 2.0, or in a multi-status answer (207; RFC 4918, 13). */
export function readFailedParts(status: number, body: unknown): FailedParts | undefined {
  // Not by `flat()`, which would take a fortieth of the time of a request.
  const calls: readonly unknown[] = Array.isArray(body) ? body : [body];
  const parts = status === 207 ? listIn(body) : calls;
  const failed = parts.filter(status === 207 ? isRefused : isFailedCall);
  return failed.length === 0
    ? undefined
    : { message: messagesOf(failed), partly: failed.length < parts.length, amongData: true };
}

/** Joins the messages of the first five failures. */
export function messagesOf(failed: readonly unknown[]): string | undefined {
  const messages = new Set(failed.slice(0, 5).flatMap((one) => readMessage(one) ?? text(one) ?? []));
  return messages.size > 0 ? [...messages].join(' ') : undefined;
}

function listIn(body: unknown): readonly unknown[] {
  const members = isRecord(body) ? Object.values(body) : [body];
  return (members.find(Array.isArray) as unknown[] | undefined) ?? [];
}

function isRefused(part: unknown): boolean {
  if (!isRecord(part)) return false;
  if (isRecord(part['error'])) return true;
  // WebDAV sends the whole status line.
  const told = part['status'] ?? part['statusCode'] ?? part['httpStatus'] ?? part['code'];
  const status = Number(typeof told === 'string' ? told.replace(/^HTTP\/[\d.]+ (\d{3}).*/, '$1') : told);
  return status >= 400 && status <= 599;
}

function isFailedCall(answer: unknown): boolean {
  return isRecord(answer) && answer['jsonrpc'] === '2.0' && isRecord(answer['error']);
}
