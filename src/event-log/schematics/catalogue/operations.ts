import { SchematicsException } from '@angular-devkit/schematics';

/** A request that changes something. */
export interface Operation {
  readonly method: string;
  /** Its route as a catalogue writes it: `/orders/:id`. */
  readonly route: string;
  /** Its sentence in the document; empty if there is none. */
  readonly summary: string;
}

const METHODS = ['post', 'put', 'patch', 'delete'];

/** Operations of an OpenAPI 2 or 3 document that change something, with the path of its server. */
export function readOperations(document: unknown, tag: string | undefined): Operation[] {
  if (!isObject(document) || !isObject(document['paths'])) {
    throw new SchematicsException('The document has no paths: it is not an OpenAPI document.');
  }
  const base = basePath(document);
  return Object.entries(document['paths']).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return METHODS.flatMap((method) => {
      const operation = item[method];
      if (!isObject(operation)) return [];
      const { tags, summary, operationId } = operation;
      if (tag !== undefined && !(Array.isArray(tags) && tags.includes(tag))) return [];
      return [
        {
          method: method.toUpperCase(),
          route: toRoute(base + path),
          summary: asText(summary) || wordsOf(asText(operationId)),
        },
      ];
    });
  });
}

/** Requests as a person names them: `POST /orders, DELETE /orders/{id}`. */
export function parseRequests(text: string): Operation[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [method = '', path = '', ...rest] = part.split(/\s+/);
      if (!METHODS.includes(method.toLowerCase()) || !path.startsWith('/') || rest.length > 0) {
        throw new SchematicsException(
          `"${part}" is no request that changes something. Write it so: POST /orders`,
        );
      }
      return { method: method.toUpperCase(), route: toRoute(path), summary: '' };
    });
}

function basePath(document: Record<string, unknown>): string {
  const { basePath: path, servers } = document;
  const [server] = Array.isArray(servers) ? (servers as unknown[]) : [];
  const url = isObject(server) ? asText(server['url']) : asText(path);
  // Variables of servers are unknown until run time; a catalogue matches any origin.
  return url
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .replace(/\/?$/, '')
    .replace(/.*\{.*/, '');
}

/** Route as the catalogue writes it; a parameter's name may have letters, digits and `_`. */
function toRoute(path: string): string {
  return path.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => `:${name.replace(/\W+(\w)/g, (__, next: string) => next.toUpperCase())}`,
  );
}

/** Words of a name: `createServiceKey` gives `Create service key`. */
function wordsOf(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\W_]+/)
    .join(' ')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
