import type { HttpEventDefinition } from './http-event';
import { matchRoute, splitUrl } from './route-pattern';

// False in production builds, which leave out what only developers read.
declare const ngDevMode: boolean | undefined;

/** A kind of event that a request was recognised as. */
export interface HttpEventMatch {
  readonly event: HttpEventDefinition;
  readonly params: Readonly<Record<string, string>>;
}

/** The part of an application's catalogue that is recognised by requests; made by {@link httpEvents}. */
export interface HttpEventCatalogue {
  readonly events: readonly HttpEventDefinition[];
}

/**
 * A catalogue of kinds of events that are recognised by their requests. Where several match, the first one counts.
 *
 * @throws in development mode when two events have the same method and pattern, and the first has no `when`
 * @example
 * export const portalHttpEvents = httpEvents(
 *   httpEvent('POST', '/api/service-keys', { type: 'service-key.create', started: 'Creating service key' }),
 *   httpEvent('PUT', '/api/profile', { type: 'profile.update', succeeded: 'Profile updated' }),
 * );
 */
export function httpEvents(...events: readonly HttpEventDefinition[]): HttpEventCatalogue {
  if (typeof ngDevMode === 'undefined' || ngDevMode) refuseUnreachable(events);
  return { events };
}

/** Finds the event of a request, among those with the same method and number of path segments. */
export class HttpEventIndex {
  private readonly events = new Map<string, HttpEventDefinition[]>();

  constructor(catalogues: readonly HttpEventCatalogue[]) {
    for (const event of catalogues.flatMap((catalogue) => catalogue.events)) {
      const key = keyOf(event.method, event.pattern.segments.length);
      const like = this.events.get(key);
      if (like) like.push(event);
      else this.events.set(key, [event]);
    }
  }

  /** All events that match, in their order; `when` is still to be asked. */
  *find(method: string, url: string): Generator<HttpEventMatch> {
    if (this.events.size === 0) return;
    const parts = splitUrl(url);
    for (const event of this.events.get(keyOf(method, parts.segments.length)) ?? []) {
      const params = matchRoute(event.pattern, parts);
      if (params) yield { event, params };
    }
  }
}

function keyOf(method: string, segments: number): string {
  return `${method} ${segments}`;
}

function refuseUnreachable(events: readonly HttpEventDefinition[]): void {
  const seen = new Set<string>();
  for (const { method, pattern, rule } of events) {
    const name = `${method} ${pattern.origin}${pattern.template}`;
    if (seen.has(name)) {
      throw new Error(
        `httpEvents(): ${name} stands twice, and the second (${rule.type}) would never be reached. ` +
          'Merge the two, or tell them apart by `when`.',
      );
    }
    if (!rule.when) seen.add(name);
  }
}
