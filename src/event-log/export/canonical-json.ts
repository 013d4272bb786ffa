/**
 * JSON in its canonical form (RFC 8785): no spaces, and members sorted by name. So the same content always is the same
 * text, also after other tools have read and written it. Members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const name of namesOf(value)) {
    members.push(`${JSON.stringify(name)}:${canonicalJson((value as Record<string, unknown>)[name])}`);
  }
  return `{${members.join(',')}}`;
}

/**
 * The same in pieces: one for each item of its lists, of which a log has many, and for what is between them. Lists may be
 * any iterables.
 */
export function* canonicalPieces(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
  } else if (Symbol.iterator in value) {
    let separator = '[';
    for (const item of value as Iterable<unknown>) {
      yield separator + canonicalJson(item);
      separator = ',';
    }
    yield separator === '[' ? '[]' : ']';
  } else {
    let separator = '{';
    for (const name of namesOf(value)) {
      yield `${separator}${JSON.stringify(name)}:`;
      yield* canonicalPieces((value as Record<string, unknown>)[name]);
      separator = ',';
    }
    yield separator === '{' ? '{}' : '}';
  }
}

/** In the order of canonical members: that of their UTF-16 code units. */
function namesOf(value: object): string[] {
  return Object.keys(value)
    .filter((name) => (value as Record<string, unknown>)[name] !== undefined)
    .sort();
}
