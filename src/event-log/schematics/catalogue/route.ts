import type { Operation } from './operations.ts';

/** Characters with a special meaning in the paths of other tools, which a catalogue's route cannot contain. */
const FOREIGN = /[{}<>[\]*^|\\\s"`]/;

/** Converts a path to the route syntax of a catalogue, `/orders/:id`. Returns undefined if that has no such route. */
export function toRoute(path: string): string | undefined {
  const names = new Map<string, number>();
  const parameter = (written: string): string => {
    const name = nameOf(written);
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return `:${name}${count > 1 ? String(count) : ''}`;
  };
  // Routes match paths only, so the query is dropped.
  const [bare = ''] = path.split(/[?#](?![^{]*\})/);
  const segments = bare
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      // A colon after a word marks a custom method, so `v{version}` becomes one parameter.
      const [glued] = /\w\{[^}]+\}|\}\{/.test(segment) ? (/\{[^}]+\}/.exec(segment) ?? []) : [];
      return glued ? parameter(glued) : segment.replace(/\{[^}]+\}/g, parameter);
    });
  const route = `/${segments.join('/')}`;
  return FOREIGN.test(route) ? undefined : route;
}

/** Parameter name, reduced to letters, digits and `_`. */
function nameOf(written: string): string {
  const name = written.replace(/^\W+|\W+$/g, '').replace(/\W+(\w)/g, (_, next: string) => next.toUpperCase());
  return /^[A-Za-z_]/.test(name) ? name : `p${name}`;
}

/**
 * Orders operations from specific to general, because the first matching rule wins. Of operations that match the same
 * requests, keeps only the first.
 */
export function orderOperations(operations: readonly Operation[]): Operation[] {
  const ordered: Matcher[] = [];
  for (const operation of operations) {
    const matcher = new Matcher(operation);
    const before = ordered.findIndex((earlier) => earlier.covers(matcher));
    const earlier = ordered[before];
    if (!earlier) ordered.push(matcher);
    else if (!matcher.covers(earlier)) ordered.splice(before, 0, matcher);
  }
  return ordered.map(({ operation }) => operation);
}

/** Operation with the patterns of its route's segments. */
class Matcher {
  readonly #segments: readonly string[];
  readonly #patterns: readonly RegExp[];

  constructor(readonly operation: Operation) {
    this.#segments = operation.route.split('/');
    this.#patterns = this.#segments.map(patternOf);
  }

  /** True if this matches every request that the other matches. */
  covers(other: Matcher): boolean {
    return (
      this.operation.method === other.operation.method &&
      this.#segments.length === other.#segments.length &&
      this.#patterns.every((pattern, place) => pattern.test(other.#segments[place] ?? ''))
    );
  }
}

function patternOf(segment: string): RegExp {
  const literal = segment
    .split(/(?<!\w):[A-Za-z_]\w*/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`);
}
