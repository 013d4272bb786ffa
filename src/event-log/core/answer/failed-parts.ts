import { isFailureEnvelope } from './response-envelope';
import { byPlainName, isRecord, listOf, type Members, parsed, readMessage, simple, text } from './error-body';
import { readFieldProblems } from './field-problems';
import { readXml } from './sanitize-message';

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
  const told = contentOf(body);
  const isWhole =
    isFailureEnvelope(told) || isFailedCall(told) || (typeof told === 'string' && FAULT.test(told));
  if (isWhole) return { message: wordsOf(told), body: told, partly: false, amongData: true };
  if (isGraphqlResult(told)) {
    return { message: messagesOf(told.errors), body: told, partly: holdsData(told), amongData: false };
  }
  const answers = status === 207 ? listIn(told) : answersIn(told);
  // Not by `flat()`, which would take a fortieth of the time of a request.
  const parts = answers ?? listOf(told);
  const failed = parts.filter(answers ? isRefused : isFailedCall);
  return failed.length === 0
    ? undefined
    : { message: messagesOf(failed), partly: failed.length < parts.length, amongData: true };
}

/** Fault of SOAP or XML-RPC, or a document that is an error, as Amazon S3 sends when it has already begun to answer. */
const FAULT =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:\w{1,40}:)?(?:Error|\w{0,40}Exception(?:Report)?)[\s>]|<(?:[\w-]{1,40}:)?(?:Body|methodResponse)(?:\s[^<>]*)?>\s*<(?:[\w-]{1,40}:)?[Ff]ault[\s>]/;

/** Checks for an answer of GraphQL with errors. Those of other servers, as of a validation, may be its data. */
function isGraphqlResult(body: unknown): body is { readonly errors: readonly unknown[] } {
  const errors = isRecord(body) ? body['errors'] : undefined;
  if (!Array.isArray(errors) || errors.length === 0 || !errors.every((error) => isGraphqlError(error)))
    return false;
  const names = Object.keys(body as Members);
  const isTold = names.includes('data') || errors.every((error) => isGraphqlError(error, ''));
  return isTold && names.every((name) => /^(?:data|errors|extensions)$/.test(name));
}

/** @param place name of the member with its place in the data, which errors of other servers may have as well */
export function isGraphqlError(error: unknown, place = 'path'): boolean {
  const isError = isRecord(error) && typeof error['message'] === 'string';
  return isError && [place, 'locations', 'extensions'].some((name) => name in error);
}

/** True for a result with data, or with some of it: fields of which nothing was done are `null`. */
export function holdsData(result: unknown): boolean {
  const data = isRecord(result) ? result['data'] : undefined;
  const values: readonly unknown[] = isRecord(data) ? Object.values(data) : [data];
  return values.some((value) => value !== undefined && value !== null);
}

/** Stream of JSON in lines, or of server-sent events. */
const STREAM = /^\s*(?:\{|data:|event:)/;

/** Reads the content of a body; of a stream, its last event, which says how the work has ended. */
function contentOf(body: unknown): unknown {
  const told = parsed(body);
  if (typeof told !== 'string' || !STREAM.test(told)) return told;
  const stream = told.trimEnd();
  const event = parsed(stream.slice(stream.lastIndexOf('\n') + 1).replace(/^data: ?/, ''));
  return isRecord(event) ? event : told;
}

/** Part of a batch in `multipart/mixed`, or of an answer of WebDAV. */
const PART = /HTTP\/[\d.]+ (\d{3})([^]*?)(?=\n--|HTTP\/[\d.]+ \d{3}|$)/g;

/** Lists of what was done, and of what was not. */
const DONE = /^(?:succe(?:ss(?:es|ful)?|eded)|done|created|updated|deleted|processed|completed)$/i;
const NOT_DONE = /^(?:failed|failures|errors)$/i;

/** Finds the answers in the answer to a batch, as of OData, Microsoft Graph, Salesforce, SCIM and Elasticsearch. */
function answersIn(body: unknown): readonly unknown[] | undefined {
  if (typeof body === 'string') return /^\s*--/.test(body) ? listIn(body) : errorsInXml(body);
  const { responses, compositeResponse, Operations, results, errors, hasErrors } = isRecord(body) ? body : {};
  if (errors === true || hasErrors === true) return listIn(body);
  const answers = responses ?? compositeResponse ?? Operations;
  const list = answers ?? results ?? body;
  // The status of a thing may be any number.
  const isTold = (one: unknown) =>
    isRecord(one) && (typeof one['success'] === 'boolean' || (answers !== undefined && statusOf(one) > 0));
  return Array.isArray(list) && list.every(isTold)
    ? (list as unknown[])
    : (splitParts(body) ?? countedParts(body));
}

/** Stands for what was done when an answer names only what was not. */
const DONE_PART = {};

/** Lists the errors in the answer of Amazon S3 to a request for several things. */
function errorsInXml(body: string): readonly unknown[] | undefined {
  const isResult = /^\s*(?:<\?xml[^>]*>\s*)?<\w{1,40}Result[\s>]/.test(body);
  const [, ...errors] = isResult ? body.split('<Error>') : [];
  if (errors.length === 0) return undefined;
  return [...errors.map((error) => ({ error: true, body: `<Error>${error}` })), DONE_PART];
}

/** Members with what a server has not got to, and with the number of parts that failed. */
const LEFT = /^unprocessed_?(?:items|entries|records|resources|accounts|identifiers)$/i;
const FAILED_COUNT = /^fail(?:ed|ures?)?(?:_?(?:record|put|entry|item|row))?(?:_?count)?$/i;
const PART_ERROR = /^(?:error|err(?:or)?(?:code|message))$/;

/** Lists the parts of a body that names, or counts, those that were not done, as with Amazon and Firebase. */
function countedParts(body: unknown): readonly unknown[] | undefined {
  if (!isRecord(body)) return undefined;
  for (const name of Object.keys(body)) {
    const value = body[name];
    if (LEFT.test(name) && typeof value === 'object' && Object.keys(value ?? {}).length > 0)
      return [{ error: true }, DONE_PART];
    if (typeof value === 'number' && value > 0 && FAILED_COUNT.test(name)) {
      const isFailed = (part: unknown) =>
        isRecord(part) && [...byPlainName(part)].some(([member, told]) => PART_ERROR.test(member) && told);
      const parts = Object.values(body).flatMap(listOf);
      // Otherwise it counts something else, such as attempts to sign in.
      if (parts.filter(isFailed).length === value)
        return parts.map((part) => (isFailed(part) ? { error: part } : part));
    }
  }
  return undefined;
}

/** Lists the parts of a body that has a list of what was done beside one of what was not. */
export function splitParts(body: unknown): readonly unknown[] | undefined {
  if (!isRecord(body)) return undefined;
  const lists = Object.keys(body).filter((name) => Array.isArray(body[name]));
  const isSplit = lists.some((name) => DONE.test(name)) && lists.some((name) => NOT_DONE.test(name));
  return isSplit ? listIn(body) : undefined;
}

/** Lists the parts of an answer that has several. */
function listIn(body: unknown): readonly unknown[] {
  if (typeof body === 'string') {
    return [...body.matchAll(PART)].map(([, status, content = '']) => {
      const inner = content.slice(content.search(/[{<]/)).trim();
      return { status, body: parsed(inner) };
    });
  }
  if (!isRecord(body)) return listOf(body);
  const lists = Object.entries(body).filter(([, list]) => Array.isArray(list)) as [string, unknown[]][];
  const [data, ...others] = Object.values(body);
  if (lists.length === 0) return others.length === 0 ? listIn(data) : [data, ...others];
  return lists.flatMap(([name, list]) => list.map((part) => (NOT_DONE.test(name) ? { error: part } : part)));
}

/** Joins the messages of the first five failures. */
export function messagesOf(failed: readonly unknown[]): string | undefined {
  const messages = new Set(
    failed.slice(0, 5).flatMap((one) => wordsOf(isRecord(one) ? (one['body'] ?? one) : one) ?? []),
  );
  return messages.size > 0 ? [...messages].join(' ') : undefined;
}

function wordsOf(told: unknown): string | undefined {
  if (typeof told === 'string' && told.trimStart().startsWith('<')) return readXml(told);
  return readMessage(told) ?? readFieldProblems(told)[0]?.detail ?? text(told);
}

function isRefused(told: unknown): boolean {
  if (!isRecord(told)) return false;
  // Elasticsearch names the kind of change around each.
  const [sole, ...others] = Object.values(told);
  const part = others.length === 0 && isRecord(sole) && !('error' in told) ? sole : told;
  const { error, errors, success, status } = part;
  const answer = statusOf(part);
  return (
    Boolean(error) ||
    (Array.isArray(errors) && errors.length > 0) ||
    (success === false && wordsOf(part) !== undefined) ||
    (typeof status === 'string' && /^(?:error|fail)/i.test(status)) ||
    (answer >= 400 && answer <= 599)
  );
}

function statusOf(part: Members): number {
  // WebDAV sends the whole status line.
  const told =
    part['status'] ?? part['statusCode'] ?? part['httpStatus'] ?? part['httpStatusCode'] ?? part['code'];
  return Number(simple(told).replace(/^HTTP\/[\d.]+ (\d{3}).*/, '$1'));
}

function isFailedCall(answer: unknown): boolean {
  return (
    isRecord(answer) &&
    answer['jsonrpc'] === '2.0' &&
    (isRecord(answer['error']) || isFailureEnvelope(answer['result']))
  );
}
