import { SchematicsException } from '@angular-devkit/schematics';

/** Object in a document. */
export type Json = Readonly<Record<string, unknown>>;

/** OpenAPI document. */
export interface Document extends Json {
  readonly paths: Json;
}

/** Checks that the value is an OpenAPI document. */
export function readDocument(value: unknown): Document {
  if (isObject(value) && isObject(value['paths'])) return { ...value, paths: value['paths'] };
  throw new SchematicsException('The document has no paths: it is not an OpenAPI document.');
}

/** Resolves a path item that may be a `$ref`. Returns undefined if the reference points to another document. */
export function resolveItem(document: Document, written: unknown): Json | undefined {
  if (!isObject(written)) return {};
  const { $ref: reference } = written;
  if (typeof reference !== 'string') return written;
  const found = reference.startsWith('#/') ? find(document, reference.slice(2)) : undefined;
  return isObject(found) ? { ...found, ...written } : undefined;
}

/** Returns the value at a JSON pointer. */
function find(document: unknown, pointer: string): unknown {
  return decodeURIComponent(pointer)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, key) => (isObject(value) ? value[key] : undefined), document);
}

/** True for an object or an array. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
