import type { EventLogHttpEvent } from './http-event';

// False in production builds, which leave out what only developers read.
declare const ngDevMode: boolean | undefined;

/** The part of an application's catalogue that is recognised by requests; made by {@link httpEvents}. */
export interface EventLogHttpCatalogue {
  readonly events: readonly EventLogHttpEvent[];
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
export function httpEvents(...events: readonly EventLogHttpEvent[]): EventLogHttpCatalogue {
  if (typeof ngDevMode === 'undefined' || ngDevMode) refuseUnreachable(events);
  return { events };
}

/** Finds events by the method and the number of path segments of a request. */
export class HttpEventIndex {
  readonly #events = new Map<string, EventLogHttpEvent[][]>();

  constructor(catalogues: readonly EventLogHttpCatalogue[]) {
    for (const event of catalogues.flatMap((catalogue) => catalogue.events)) {
      const ofMethod = this.#events.get(event.method) ?? [];
      this.#events.set(event.method, ofMethod);
      (ofMethod[event.pattern.segments.length] ??= []).push(event);
    }
  }

  /** All that have these, in their order; path and `when` are still to be asked. */
  like(method: string, segments: number): readonly EventLogHttpEvent[] {
    return this.#events.get(method)?.[segments] ?? [];
  }
}

function refuseUnreachable(events: readonly EventLogHttpEvent[]): void {
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
