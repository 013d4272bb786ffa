import {
  type Members,
  isRecord,
  listOf,
  parsed,
  parseJson,
  readMessage,
  simple,
  text,
} from '../core/answer/error-body';
import { graphqlCodeIn } from '../core/answer/error-response';
import { type FailedParts, messagesOf } from '../core/answer/failed-parts';
import type { EventLogHttpBody, EventLogHttpEvent, EventLogHttpRule } from './http-event';

/** GraphQL operation in a request. */
export interface GraphqlOperation {
  /** Kind of operation; `undefined` for a persisted one, whose document is not sent. */
  readonly kind: 'query' | 'mutation' | 'subscription' | undefined;
  /** Name; `undefined` for an anonymous operation. */
  readonly name: string | undefined;
  /** Variables as they are sent. */
  readonly variables: unknown;
  /** Position in a batch; `undefined` if the request is not a batch. */
  readonly index: number | undefined;
  /** Positions of the other mutations of a batch. */
  readonly mutations: readonly (number | undefined)[];
}

/**
 * Declares an event type that is recognized by the name of its GraphQL mutation, whatever the URL. Its functions receive
 * the variables as `request` and the `data` of the answer as `response`. Errors in the answer make it a failure; errors
 * beside data make it a warning that only part of it was done.
 *
 * @param operationName name of the mutation: `DeployService` for `mutation DeployService($id: ID!) { … }`
 * @param rule type and wording of the event
 * @example
 * graphqlEvent('DeployService', {
 *   type: 'service.deploy',
 *   started: ({ request }) => `Deploying ${request.name}`,
 *   succeeded: ({ response }) => `${response.deployService.name} deployed`,
 *   failed: ({ problem }) => ({ title: 'Service was not deployed', message: problem.detail }),
 * });
 */
export function graphqlEvent<Response = EventLogHttpBody, Request = EventLogHttpBody>(
  operationName: string,
  rule: EventLogHttpRule<Readonly<Record<string, string>>, Response, Request>,
): EventLogHttpEvent {
  return { method: 'POST', pattern: undefined, operationName, rule: rule as EventLogHttpRule };
}

/** Reads the GraphQL operations in a body. Returns none for another kind of body. */
export function readGraphql(body: unknown): readonly GraphqlOperation[] {
  const content = contentOf(body);
  const operations = Array.isArray(content)
    ? content.flatMap((one, index) => readOperation(one, index))
    : readOperation(content, undefined);
  const mutations = operations.filter(({ kind }) => kind === 'mutation').map(({ index }) => index);
  return operations.map((operation) => ({
    ...operation,
    mutations: mutations.filter((index) => index !== operation.index),
  }));
}

/**
 * Reads the errors in the answer to an operation; `undefined` if there are none. If only another mutation of the same
 * request failed, a part was done.
 */
export function readGraphqlErrors(body: unknown, operation: GraphqlOperation): FailedParts | undefined {
  const own = errorsInResult(resultIn(body, operation.index));
  if (own) return own;
  const others = operation.mutations.map((index) => errorsInResult(resultIn(body, index)));
  const other = others.find(Boolean);
  return other && { ...other, partly: true };
}

function errorsInResult(result: unknown): FailedParts | undefined {
  if (!isRecord(result)) return undefined;
  const { data } = result;
  const fields = isRecord(data) ? Object.values(data).filter((value) => value !== null) : [];
  const errors = errorsOf(result);
  if (errors.length === 0) return readUserErrors(fields);
  return {
    message: messagesOf(errors),
    code: graphqlCodeIn(errors),
    partly: fields.length > 0,
    amongData: false,
  };
}

/** Lists the errors of a result, and those of the parts that were deferred. */
function errorsOf({ errors, incremental, completed }: Members): readonly unknown[] {
  const [own = [], ...deferred] = [errors, incremental, completed].map((list) => listOf(list));
  return [...own, ...deferred.flat().filter(isRecord).flatMap(errorsOf)];
}

/** Reads errors that mutations return within their data, as with Shopify and Saleor. */
function readUserErrors(fields: readonly unknown[]): FailedParts | undefined {
  const failed = fields.map(userErrorsIn).filter((errors) => errors.length > 0);
  if (failed.length === 0) return undefined;
  return { message: messagesOf(failed.flat()), partly: failed.length < fields.length, amongData: true };
}

/** Types that stand for an error in place of the data. */
const ERROR_TYPE = /(?:^|[a-z])(?:Error|Failure|Exception)$|[a-z]Problem$/;

function userErrorsIn(field: unknown): readonly unknown[] {
  if (!isRecord(field)) return [];
  const isTold = (error: unknown) => (readMessage(error) ?? text(error)) !== undefined;
  const isError =
    field['success'] === false ||
    field['ok'] === false ||
    (ERROR_TYPE.test(simple(field['__typename'])) && isTold(field));
  const lists = Object.entries(field).filter(([name]) => /^errors$|[a-z]Errors$/.test(name));
  const errors = lists
    .map(([, list]) => list)
    .find((list): list is unknown[] => Array.isArray(list) && list.length > 0 && list.every(isTold));
  return errors ?? (isError ? [field] : []);
}

/** Reads the data in the answer to an operation. */
export function graphqlData(body: unknown, { index }: GraphqlOperation): unknown {
  const result = resultIn(body, index);
  return isRecord(result) ? result['data'] : undefined;
}

/** Finds the result of an operation in an answer, which may be a batch, a text, or sent in parts (`@defer`). */
function resultIn(body: unknown, index: number | undefined): unknown {
  const answer = typeof body === 'string' ? (joined(body) ?? parsed(body)) : body;
  return Array.isArray(answer) ? answer[index ?? 0] : answer;
}

/** Joins the parts of a `multipart/mixed` answer; `undefined` for another text. */
function joined(body: string): Members | undefined {
  const boundary = /^\s*(--[^\s]+)\s/.exec(body)?.[1];
  if (!boundary) return undefined;
  const parts = body
    .split(boundary)
    .map((part) => parsed(part.slice(part.indexOf('{')).trim()))
    .filter(isRecord);
  return { data: parts.find(({ data }) => data !== undefined)?.['data'], errors: parts.flatMap(errorsOf) };
}

/** Reads the content of a body, which may be a text or a form with files (GraphQL multipart request specification). */
function contentOf(body: unknown): unknown {
  const content = body instanceof FormData ? body.get('operations') : body;
  if (typeof content !== 'string') return content;
  return /^\s*[[{]\s*["{]/.test(content) ? parseJson(content) : { query: content };
}

function readOperation(body: unknown, index: number | undefined): Omit<GraphqlOperation, 'mutations'>[] {
  if (!isRecord(body)) return [];
  const variables = body['variables'];
  const named = text(body['operationName']);
  const document = body['query'];
  if (typeof document === 'string') {
    const operations = operationsIn(document);
    const operation = operations.find(({ name }) => name === named) ?? operations[0];
    return operation ? [{ ...operation, name: operation.name ?? named, variables, index }] : [];
  }
  const extensions = body['extensions'];
  const persisted =
    text(body['documentId']) ?? (isRecord(extensions) ? extensions['persistedQuery'] : undefined);
  return persisted === undefined ? [] : [{ kind: undefined, name: named, variables, index }];
}

/** Finds the operations at the top level of a document. The same words in braces are fields. */
function operationsIn(document: string): Pick<GraphqlOperation, 'kind' | 'name'>[] {
  const bare = document.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g, ' ').trim();
  if (/^\{\s*(?:[_a-z]|\.{3})/i.test(bare)) return [{ kind: 'query', name: undefined }];
  const found: Pick<GraphqlOperation, 'kind' | 'name'>[] = [];
  let depth = 0;
  for (const { 0: token, groups = {} } of bare.matchAll(
    /[{}()]|\b(?<kind>query|mutation|subscription)\b\s*(?<name>[_a-z]\w*)?(?=\s*[({@])/gi,
  )) {
    if (token === '{' || token === '(') depth++;
    else if (token === '}' || token === ')') depth--;
    else if (depth === 0)
      found.push({ kind: groups['kind'] as GraphqlOperation['kind'], name: groups['name'] });
  }
  // A text that merely contains such a word is not a document.
  return /^(?:query|mutation|subscription|fragment)\b/.test(bare) ? found : [];
}
