import type { Operation } from './operations.ts';

/** Characters that stand for something in paths of other tools, and that no route of a catalogue has. */
const FOREIGN = /[{}<>[\]*^|\\\s"`]/;

/** Route as a catalogue writes it, `/orders/:id`; nothing for a path that it cannot say. */
export function toRoute(path: string): string | undefined {
  const names = new Map<string, number>();
  const parameter = (written: string): string => {
    const name = nameOf(written);
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return `:${name}${count > 1 ? String(count) : ''}`;
  };
  // A query is nothing that a route is compared with.
  const [bare = ''] = path.split(/[?#](?![^{]*\})/);
  const segments = bare
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      // A colon after a word is a method, so that all of `v{version}` becomes the parameter.
      const [glued] = /\w\{[^}]+\}|\}\{/.test(segment) ? (/\{[^}]+\}/.exec(segment) ?? []) : [];
      return glued ? parameter(glued) : segment.replace(/\{[^}]+\}/g, parameter);
    });
  const route = `/${segments.join('/')}`;
  return FOREIGN.test(route) ? undefined : route;
}

/** Name of a parameter, of letters, digits and `_`. */
function nameOf(written: string): string {
  const name = written.replace(/^\W+|\W+$/g, '').replace(/\W+(\w)/g, (_, next: string) => next.toUpperCase());
  return /^[A-Za-z_]/.test(name) ? name : `p${name}`;
}

/**
 * Puts operations in an order in which each can be recognised: of several rules that match, the first counts. Takes
 * only the first of those that match the same.
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

/** An operation with what its route matches. */
class Matcher {
  readonly #segments: readonly string[];
  readonly #patterns: readonly RegExp[];

  constructor(readonly operation: Operation) {
    this.#segments = operation.route.split('/');
    this.#patterns = this.#segments.map(patternOf);
  }

  /** True where whatever matches the other matches this. */
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
