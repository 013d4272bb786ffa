// False in production builds, which leave out messages for developers. `ng generate` uses this file without Angular.
declare const ngDevMode: boolean | undefined;

type CharactersOf<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First | CharactersOf<Rest>
  : never;
type Lower = CharactersOf<'abcdefghijklmnopqrstuvwxyz'>;
type NameCharacter = Lower | Uppercase<Lower> | CharactersOf<'_0123456789'>;

/** Splits a text into the name at its beginning, and the rest. */
type SplitName<Text extends string, Name extends string = ''> = Text extends `${infer First}${infer Rest}`
  ? First extends NameCharacter
    ? SplitName<Rest, `${Name}${First}`>
    : [Name, Text]
  : [Name, ''];

/** Names after colons. A colon after a word begins a custom method instead, as in `/tasks/:id:cancel` (AIP-136). */
type NamesIn<Text extends string, AfterWord = false> = Text extends `${infer First}${infer Rest}`
  ? [First, AfterWord] extends [':', false]
    ? SplitName<Rest> extends [infer Name extends string, infer Tail extends string]
      ? Name | NamesIn<Tail, true>
      : never
    : NamesIn<Rest, First extends NameCharacter ? true : false>
  : never;

/** Names of the parameters of a route pattern: `'/api/services/:uid'` has `'uid'`. */
export type RouteParameterNames<Pattern extends string> = NamesIn<Pattern>;

/** Parameters of a route pattern, with their decoded values. */
export type EventLogRouteParameters<Pattern extends string> = string extends Pattern
  ? Readonly<Record<string, string>>
  : // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- of a pattern without parameters
    Readonly<Record<RouteParameterNames<Pattern>, string>>;

/** Parsed route pattern. */
export interface RoutePattern {
  /** Pattern as written, without an origin. The log keeps it in place of the URL. */
  readonly template: string;
  /** Origin, such as `https://host`; empty for patterns that match any origin. */
  readonly origin: string;
  /** Expressions for the decoded segments, which capture the parameters. */
  readonly segments: readonly RegExp[];
  /** Names of the parameters, in order. */
  readonly names: readonly string[];
}

/** URL without its query and fragment. */
export interface SplitUrl {
  /** Origin in lower case, without the default port. Empty for a relative URL; without a scheme if the URL has none. */
  readonly origin: string;
  /** Segments as written, without matrix parameters. */
  readonly segments: readonly string[];
}

/** Parameter. A colon after a word begins a custom method instead, as in `/tasks/:id:cancel`. */
const PARAMETER = /(?<!\w):([A-Za-z_]\w*)/g;
/** Syntax of other pattern languages, which occurs in no path. */
const FOREIGN = /[{}<>[\]*^|\\\s"`]+|(?<!\w):\w+\(|(?<!\w):(?![A-Za-z_])/;

/** Splits a URL. Paths that differ only in a trailing slash or in matrix parameters are the same. */
export function splitUrl(url: string): SplitUrl {
  const bare = url.replace(/[?#][\s\S]*$/, '');
  const authority = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i.exec(bare)?.[0] ?? '';
  const path = bare.slice(authority.length);
  const written = path.replace(authority === '' ? /^(?:\.\/)*\/?/ : /^\/+/, '').replace(/\/$/, '');
  const segments: string[] = [];
  for (const segment of written.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment.replace(/;.*$/, ''));
  }
  return { origin: originOf(authority), segments: segments.length > 0 ? segments : [''] };
}

/** Returns the decoded path of a URL, without its query. */
export function pathOf(url: string): string {
  return `/${splitUrl(url).segments.map(decode).join('/')}`;
}

/**
 * Parses a pattern such as `/api/services/:uid` or `https://api.example.com/v2/orders`.
 *
 * @throws in development mode if it cannot match any request
 */
export function parseRoutePattern(pattern: string): RoutePattern {
  if (typeof ngDevMode === 'undefined' || ngDevMode) refuseForeign(pattern);
  const authority = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i.exec(pattern)?.[0] ?? '';
  const written = pattern
    .slice(authority.length)
    .replace(/^\.?\/*/, '')
    .replace(/\/$/, '');
  const names: string[] = [];
  const segments = written.split('/').map((segment) => {
    let from = 0;
    let source = '';
    for (const { 0: match, 1: name = '', index } of segment.matchAll(PARAMETER)) {
      source += `${literal(segment.slice(from, index))}([^]+?)`;
      from = index + match.length;
      names.push(name);
    }
    return new RegExp(`^${source}${literal(segment.slice(from))}$`);
  });
  return { template: `/${written}`, origin: originOf(authority), segments, names };
}

/** Matches a URL; returns its parameters, or `undefined` if it does not match. */
export function matchRoute(pattern: RoutePattern, url: SplitUrl): Record<string, string> | undefined {
  if (pattern.segments.length !== url.segments.length) return undefined;
  if (pattern.origin && !isSameOrigin(pattern.origin, url.origin)) return undefined;
  const values: string[] = [];
  for (const [place, segment] of pattern.segments.entries()) {
    const match = segment.exec(decode(url.segments[place] ?? ''));
    if (!match) return undefined;
    values.push(...match.slice(1));
  }
  return Object.fromEntries(pattern.names.map((name, place) => [name, values[place] ?? '']));
}

/** Compares origins. An origin without a scheme matches any scheme. */
function isSameOrigin(one: string, other: string): boolean {
  const host = (origin: string) => origin.replace(/^[^/]*/, '');
  return one === other || ((one.startsWith('//') || other.startsWith('//')) && host(one) === host(other));
}

function refuseForeign(pattern: string): void {
  const refuse = (why: string) => {
    throw new Error(`httpEvent(): the pattern "${pattern}" ${why}`);
  };
  if (/[?#]/.test(pattern)) {
    refuse(
      'has a query or a fragment, which patterns ignore. Leave it out, and distinguish requests with `when`.',
    );
  }
  const path = pattern.replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '');
  const foreign = FOREIGN.exec(path)?.[0];
  if (foreign !== undefined) {
    refuse(`has "${foreign}", which matches nothing. Write :name for a part of the path that varies.`);
  }
  const names = [...path.matchAll(PARAMETER)].map(([, name]) => name);
  if (new Set(names).size < names.length)
    refuse('has two parameters of the same name. Give each a different name.');
}

function originOf(authority: string): string {
  const [, scheme = '', host = ''] = /^([^/]*)\/\/(?:[^@]*@)?(.*)$/.exec(authority.toLowerCase()) ?? [];
  const port = { 'http:': ':80', 'https:': ':443' }[scheme];
  return authority && `${scheme}//${port && host.endsWith(port) ? host.slice(0, -port.length) : host}`;
}

function literal(part: string): string {
  return decode(part).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function decode(segment: string): string {
  // Most have no escapes, and `decodeURIComponent()` takes longer than everything else.
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Word of an API: letters, optionally with dashes or capitals between words, or a version such as `v2`. */
const WORD =
  /^(?:v\d{1,3}|[a-z]{1,24}(?:[-_][a-z]{1,24}){0,4}|[A-Za-z][a-z]{1,23}(?:[A-Z][a-z]{1,23}){0,4})$/;

/** Last words of routes that are not actions of the user: searches, and requests that keep a session alive. */
const HOUSEKEEPING =
  /^(?:search|query|lookup|token|refresh|refresh-?token|log-?in|sign-?in|log-?out|sign-?out|heartbeat|ping|telemetry|metrics|logs)$/;

/**
 * Guesses the route template of a URL that no rule matches. Anything that is not plainly a word could be an identifier or
 * a secret, since paths may contain keys, so it becomes `:id`.
 */
export function guessTemplate(segments: readonly string[]): string {
  return `/${segments.map((segment) => (segment === '' || WORD.test(segment) ? segment : ':id')).join('/')}`;
}

/**
 * Returns the noun of a route in words: `service keys` for `/api/service-keys/:id`, and `orders / cancel` for
 * `/api/orders/:id/cancel`, whose last word alone would not say of what.
 */
export function nounOfTemplate(template: string): string {
  const segments = template.split('/').filter(Boolean);
  const isWord = (segment?: string): segment is string => segment !== undefined && !segment.startsWith(':');
  const last = segments.findLastIndex((segment) => isWord(segment));
  const owner = isWord(segments[last - 1]) ? undefined : segments[last - 2];
  return [owner, segments[last] ?? 'request']
    .filter((segment) => isWord(segment))
    .map((segment) => segment.replace(/(?<=[a-z])(?=[A-Z])|[-_]+/g, ' ').toLowerCase())
    .join(' / ');
}

/** True for a route that searches or keeps a session alive, by its name. Requests to it are not events. */
export function isHousekeeping(segments: readonly string[]): boolean {
  const last = (segments.at(-1) ?? '').replace(/^.*[:_]/, '');
  return HOUSEKEEPING.test(last.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
}
