import { SchematicsException } from '@angular-devkit/schematics';

import { isObject, type Json, readDocument, resolveItem } from './document.ts';
import { toRoute } from './route.ts';
import { splitWords } from './split-words.ts';

/** A request that changes something. */
export interface Operation {
  readonly method: string;
  /** Route in the syntax of a catalogue: `/orders/:id`. */
  readonly route: string;
  /** Summary from the document; empty if there is none. */
  readonly summary: string;
  /** Names of its groups: generators take them from classes, such as `CustomFilter` for `/customfilter`. */
  readonly tags: readonly string[];
}

/** Requests of a document that a catalogue can express. */
export interface Operations {
  readonly operations: readonly Operation[];
  /** Paths without a rule, each with the reason. */
  readonly leftOut: readonly string[];
}

const METHODS = ['post', 'put', 'patch', 'delete'];

/** Reads the operations that change something from an OpenAPI 2 or 3 document, and prefixes the path of their server. */
export function readOperations(text: unknown, tag: string | undefined): Operations {
  const document = readDocument(text);
  const operations: Operation[] = [];
  const leftOut = new Set<string>();
  for (const [path, written] of Object.entries(document.paths)) {
    const item = resolveItem(document, written);
    if (!item) leftOut.add(`${path}: it is in another document`);
    for (const method of METHODS) {
      const operation = item?.[method];
      if (!item || !isObject(operation) || !hasTag(operation, tag)) continue;
      const route = toRoute(basePath(operation, item, document) + path);
      const tags = asList(operation['tags']).map(asText);
      if (route)
        operations.push({ method: method.toUpperCase(), route, summary: summaryOf(operation), tags });
      else leftOut.add(`${path}: a catalogue has no syntax for this route`);
    }
  }
  return { operations, leftOut: [...leftOut] };
}

/** Parses requests from the command line: `POST /orders, DELETE /orders/{id}`. */
export function parseRequests(text: string): Operations {
  const operations = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [method = '', path = '', ...rest] = part.split(/\s+/);
      const route = path.startsWith('/') ? toRoute(path) : undefined;
      if (!METHODS.includes(method.toLowerCase()) || !route || rest.length > 0) {
        throw new SchematicsException(
          `"${part}" is not a request that changes something. Use this form: POST /orders`,
        );
      }
      return { method: method.toUpperCase(), route, summary: '', tags: [] };
    });
  return { operations, leftOut: [] };
}

function hasTag({ tags }: Json, tag: string | undefined): boolean {
  return tag === undefined || asList(tags).includes(tag);
}

function summaryOf({ summary, operationId }: Json): string {
  const written = asText(summary);
  if (written !== '') return written;
  // Generators number repeated names; some add the method or the class.
  const name = asText(operationId)
    .replace(/^\w+Controller_/, '')
    .replace(/(_\d+|Using(POST|PUT|PATCH|DELETE))+$/, '');
  const words = splitWords(name).toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Path of the innermost server. The origin does not matter: a catalogue matches any. */
function basePath(...levels: readonly Json[]): string {
  for (const { servers, basePath: path } of levels) {
    if (typeof path === 'string') return withSlash(path);
    const [server] = asList(servers);
    if (isObject(server)) return withSlash(pathOf(server));
  }
  return '';
}

function pathOf({ url, variables }: Json): string {
  const values = isObject(variables) ? variables : {};
  const written = asText(url).replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const variable = values[name];
    return isObject(variable) ? String(variable['default']) : whole;
  });
  return written.replace(/^(https?:)?\/\/[^/]*/i, '').replace(/^\.\//, '');
}

const withSlash = (path: string): string => path.replace(/\/+$/, '').replace(/^(?=[^/])/, '/');

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
