import { InjectionToken } from '@angular/core';

import type { EventLogEndOutcome } from './entry/event-log-outcome';

/** Page of the application that shows the server's own record of API calls. */
export interface EventLogActivityLog {
  /** Path within this application, such as `/activity`. */
  readonly link: string;
  /** Text of the link. Default: `Activity Log`. */
  readonly label?: string | undefined;
  /**
   * Query parameter that narrows the page to one trace, such as `traceId`. If set, the details of an entry with a trace
   * id link there. Default: no such links.
   *
   * @example
   * provideEventLog({ activityLog: { link: '/activity', traceParameter: 'traceId' } })
   * // an entry's details link to /activity?traceId=0af7651916cd43dd8448eb211c80319c
   */
  readonly traceParameter?: string | undefined;
}

/** Events that are announced to screen readers: all, warnings and errors (`problems`), or none. */
export type EventLogAnnouncements = 'all' | 'problems' | 'off';

/** Options of the log. Each has a default. */
export interface EventLogOptions {
  /** Maximum number of entries, from 1 to 10,000; the oldest make room for new ones. Default: 1,000. */
  readonly capacity?: number | undefined;
  /** URL of the log page in the application, such as `/admin/log?tab=2`; begins with `/`. Default: `/event-log`. */
  readonly pageLink?: string | undefined;
  /** Activity Log of the server, to which the log page links. Default: none. */
  readonly activityLog?: EventLogActivityLog | undefined;
  /** Build of the application, such as `2.4.1`, which exported files mention for support. Default: none. */
  readonly build?: string | undefined;
  /** Announcements until the user chooses otherwise on the log page. Default: `all`. */
  readonly announcements?: EventLogAnnouncements | undefined;
  /**
   * Lines about what the application does not record, shown on the page under _What is recorded here_. Default: only the
   * two lines that are true for every log. A function receives the language of the page as a BCP 47 tag.
   *
   * @example
   * provideEventLog({ notRecorded: ['Usage and billing information'] })
   */
  readonly notRecorded?: readonly string[] | ((locale: string) => readonly string[]) | undefined;
  /**
   * Judges the outcome of work that `track()` follows, by its error; for errors that the log does not know. An answer to
   * `fetch` arrives as an `HttpErrorResponse`. Default, and if it returns `undefined`: the log judges by HTTP status, code of
   * gRPC or Firebase, network errors, timeouts and aborts. Any other error is a failure.
   *
   * @example
   * // The queue may have taken the job before it stopped responding.
   * provideEventLog({ outcomeOf: (error) => (error instanceof QueueTimeout ? 'unknown' : undefined) })
   */
  readonly outcomeOf?: ((error: unknown) => EventLogEndOutcome | undefined) | undefined;
}

/** Options with the defaults filled in. */
export interface ResolvedEventLogOptions extends EventLogOptions {
  /** Maximum number of entries, from 1 to 10,000. */
  readonly capacity: number;
  /** URL of the log page; begins with `/`. */
  readonly pageLink: string;
  /** Announcements until the user chooses otherwise. */
  readonly announcements: EventLogAnnouncements;
  /** Lines about what is not recorded, in the language of a BCP 47 tag. */
  readonly notRecorded: (locale: string) => readonly string[];
}

/** More than anyone does in one session; a longer list helps no one. */
const MOST_ENTRIES = 10_000;

const DEFAULTS: ResolvedEventLogOptions = {
  capacity: 1_000,
  pageLink: '/event-log',
  announcements: 'all',
  notRecorded: () => [],
};

/** Options given to {@link provideEventLog}, or the defaults if it was not called. */
export const EVENT_LOG_OPTIONS = new InjectionToken<ResolvedEventLogOptions>('EVENT_LOG_OPTIONS', {
  providedIn: 'root',
  factory: () => DEFAULTS,
});

/**
 * Fills in the defaults.
 *
 * @throws in development mode if an option is invalid. In production the nearest valid value is used instead, since an
 * application must not fail to start because of its log.
 */
export function resolveEventLogOptions(options: EventLogOptions): ResolvedEventLogOptions {
  const capacity = options.capacity ?? DEFAULTS.capacity;
  const pageLink = options.pageLink ?? DEFAULTS.pageLink;
  const { activityLog, notRecorded = DEFAULTS.notRecorded } = options;
  const usable = Number.isSafeInteger(capacity) && capacity >= 1 && capacity <= MOST_ENTRIES;
  if (typeof ngDevMode === 'undefined' || ngDevMode) {
    if (!usable) {
      throw new Error(
        `provideEventLog(): capacity is ${String(capacity)}, but must be a whole number from 1 to ${MOST_ENTRIES}. ` +
          `Leave it out for the default of ${DEFAULTS.capacity} entries.`,
      );
    }
    refuseNoPath('pageLink', pageLink, DEFAULTS.pageLink);
    if (activityLog) refuseNoPath('activityLog.link', activityLog.link, '/activity');
  }
  return {
    ...options,
    capacity: usable ? capacity : capacity > MOST_ENTRIES ? MOST_ENTRIES : DEFAULTS.capacity,
    pageLink,
    // A file with another link could not be read.
    activityLog: isPath(activityLog?.link) ? activityLog : undefined,
    announcements: options.announcements ?? DEFAULTS.announcements,
    notRecorded: typeof notRecorded === 'function' ? notRecorded : () => notRecorded,
  };
}

function isPath(link: unknown): boolean {
  return typeof link === 'string' && link.startsWith('/');
}

/** Refuses a link that the router would resolve relative to the route of the icon. */
function refuseNoPath(name: string, link: string, example: string): void {
  if (isPath(link)) return;
  throw new Error(
    `provideEventLog(): ${name} is "${link}", but must be a path of the application that begins with "/", ` +
      `such as "${example}".`,
  );
}
