/** The names of the parameters of a route pattern: `'/api/services/:uid'` has `'uid'`. */
export type RouteParameterNames<Pattern extends string> = Pattern extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | RouteParameterNames<`/${Tail}`>
    : Rest
  : never;

/** The parameters of a route pattern with their decoded values. */
export type EventLogRouteParameters<Pattern extends string> = string extends Pattern
  ? Readonly<Record<string, string>>
  : Readonly<Record<RouteParameterNames<Pattern>, string>>;

/** A route pattern, ready to be matched. */
export interface RoutePattern {
  /** The pattern as it was written, without an origin: what the log stores in place of a URL. */
  readonly template: string;
  /** `https://host`, for patterns that name one; the others match any. */
  readonly origin: string;
  readonly segments: readonly string[];
}

/** A URL without its query and fragment. */
export interface SplitUrl {
  /** Empty for a relative URL. */
  readonly origin: string;
  readonly segments: readonly string[];
}

/** Reads a URL: paths that differ in a slash at their end only are the same. */
export function splitUrl(url: string): SplitUrl {
  const end = url.search(/[?#]/);
  const bare = end < 0 ? url : url.slice(0, end);
  const origin = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i.exec(bare)?.[0] ?? '';
  const path = bare.slice(origin.length);
  const from = path.startsWith('/') ? 1 : 0;
  const to = path.length > from && path.endsWith('/') ? path.length - 1 : path.length;
  return { origin: origin.toLowerCase(), segments: path.slice(from, to).split('/') };
}

/** Reads a pattern such as `/api/services/:uid` or `https://api.example.com/v2/orders`. */
export function parseRoutePattern(pattern: string): RoutePattern {
  const { origin, segments } = splitUrl(pattern);
  return { template: `/${segments.join('/')}`, origin, segments };
}

/** The parameters of `url` under `pattern`, or nothing when it does not match. */
export function matchRoute(pattern: RoutePattern, url: SplitUrl): Record<string, string> | undefined {
  if (pattern.segments.length !== url.segments.length) return undefined;
  if (pattern.origin && pattern.origin !== url.origin) return undefined;
  const parameters: Record<string, string> = {};
  for (const [place, expected] of pattern.segments.entries()) {
    const actual = url.segments[place] ?? '';
    if (expected.startsWith(':')) parameters[expected.slice(1)] = decode(actual);
    else if (expected !== actual) return undefined;
  }
  return parameters;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A word that is part of an API: lower-case letters, perhaps with dashes, and versions such as `v2`. */
const WORD = /^(?:v\d{1,3}|[a-z]{1,24}(?:[-_][a-z]{1,24}){0,4})$/;

/**
 * A route template for a URL that no rule knows. Whatever is not plainly a word could be an identifier or a secret
 * (keys stand in paths too), so it becomes `:id`.
 */
export function guessTemplate(segments: readonly string[]): string {
  return `/${segments.map((segment) => (segment === '' || WORD.test(segment) ? segment : ':id')).join('/')}`;
}

/** The noun of a route, in words: `service keys` for `/api/service-keys/:id`. */
export function nounOfTemplate(template: string): string {
  const word = template.split('/').findLast((segment) => segment !== '' && !segment.startsWith(':'));
  return word?.replace(/[-_]+/g, ' ') ?? template;
}
