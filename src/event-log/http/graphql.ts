import { isRecord, readMessage, text } from '../core/answer/error-body';
import { type FailedParts, messagesOf } from './answer/failed-parts';
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
  if (!Array.isArray(content)) return readOperation(content, undefined);
  return content.flatMap((one, index) => readOperation(one, index));
}

/** Reads the errors in the answer to an operation; `undefined` if there are none. */
export function readGraphqlErrors(body: unknown, { index }: GraphqlOperation): FailedParts | undefined {
  const result: unknown = Array.isArray(body) ? body[index ?? 0] : body;
  if (!isRecord(result)) return undefined;
  const { errors, data } = result;
  const fields = isRecord(data) ? Object.values(data).filter((value) => value !== null) : [];
  if (!Array.isArray(errors) || errors.length === 0) return readUserErrors(fields);
  const [first] = errors as unknown[];
  const extensions = isRecord(first) ? first['extensions'] : undefined;
  return {
    message: messagesOf(errors),
    code: isRecord(extensions) ? text(extensions['code']) : undefined,
    partly: fields.length > 0,
    amongData: false,
  };
}

/** Reads errors that mutations return within their data, as with Shopify and Saleor. */
function readUserErrors(fields: readonly unknown[]): FailedParts | undefined {
  const failed = fields.map(userErrorsIn).filter((errors) => errors.length > 0);
  if (failed.length === 0) return undefined;
  return { message: messagesOf(failed.flat()), partly: failed.length < fields.length, amongData: true };
}

function userErrorsIn(field: unknown): readonly unknown[] {
  const errors = isRecord(field) ? (field['userErrors'] ?? field['errors']) : undefined;
  return Array.isArray(errors) && errors.every((error) => readMessage(error) !== undefined) ? errors : [];
}

/** Reads the data in the answer to an operation. */
export function graphqlData(body: unknown, { index }: GraphqlOperation): unknown {
  const result: unknown = Array.isArray(body) ? body[index ?? 0] : body;
  return isRecord(result) ? result['data'] : undefined;
}

/** Reads the content of a body, which may be a text or a form with files (GraphQL multipart request specification). */
function contentOf(body: unknown): unknown {
  const content = body instanceof FormData ? body.get('operations') : body;
  if (typeof content !== 'string') return content;
  if (!/^\s*[[{]\s*["{]/.test(content)) return { query: content };
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function readOperation(body: unknown, index: number | undefined): GraphqlOperation[] {
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
