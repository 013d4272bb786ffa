import { InjectionToken } from '@angular/core';

// False in production builds, which leave out what only developers read.
declare const ngDevMode: boolean | undefined;

/** Where the server's own record of all API calls is shown. */
export interface EventLogActivityLog {
  /** A path of this application, such as `/activity`. */
  readonly link: string;
  /** Default: `Activity Log`. */
  readonly label?: string | undefined;
  /**
   * Name of the query parameter by which the link shows one trace only, such as `traceId`. With it, the details of an
   * entry that has a trace id link there; default: they do not.
   *
   * @example
   * provideEventLog({ activityLog: { link: '/activity', traceParameter: 'traceId' } })
   * // an entry's details link to /activity?traceId=0af7651916cd43dd8448eb211c80319c
   */
  readonly traceParameter?: string | undefined;
}

/** What of the news is said to those who use a screen reader: everything, warnings and errors only, or nothing. */
export type EventLogAnnouncements = 'all' | 'problems' | 'off';

/** Options of the log; each has a default. */
export interface EventLogOptions {
  /** Most entries that are kept, from 1 to 10,000; the oldest make room for new ones. Default: 1,000. */
  readonly capacity?: number | undefined;
  /** Where the application shows the log page: a path that begins with `/`. Default: `/event-log`. */
  readonly pageLink?: string | undefined;
  /** The server's Activity Log, which the log page links to; default: none. */
  readonly activityLog?: EventLogActivityLog | undefined;
  /** The build of the application, such as `2.4.1`, which exported files name for support; default: they name none. */
  readonly build?: string | undefined;
  /** What is announced until the user chooses otherwise on the log page. Default: `all`. */
  readonly announcements?: EventLogAnnouncements | undefined;
  /**
   * Lines on what the application keeps out of the log, shown on the page under _What is recorded here_; default: none
   * but the two that are true of every log. A function is given the language of the words, as a BCP 47 tag.
   *
   * @example
   * provideEventLog({ notRecorded: ['Usage and billing information'] })
   */
  readonly notRecorded?: readonly string[] | ((locale: string) => readonly string[]) | undefined;
}

/** The options with their defaults. */
export interface ResolvedEventLogOptions {
  readonly capacity: number;
  readonly pageLink: string;
  readonly activityLog: EventLogActivityLog | undefined;
  readonly build: string | undefined;
  readonly announcements: EventLogAnnouncements;
  readonly notRecorded: (locale: string) => readonly string[];
}

/** Nobody acts more often in one session, and a longer list helps nobody. */
const MOST_ENTRIES = 10_000;

const DEFAULTS: ResolvedEventLogOptions = {
  capacity: 1_000,
  pageLink: '/event-log',
  activityLog: undefined,
  build: undefined,
  announcements: 'all',
  notRecorded: () => [],
};

/** The options that {@link provideEventLog} was given; without it, the defaults. */
export const EVENT_LOG_OPTIONS = new InjectionToken<ResolvedEventLogOptions>('EVENT_LOG_OPTIONS', {
  providedIn: 'root',
  factory: () => DEFAULTS,
});

/**
 * Fills in the defaults.
 *
 * @throws in development mode when an option cannot be used; in production the nearest that can be stands in for it,
 * since an application must not fail to start because of its log.
 */
export function resolveEventLogOptions(options: EventLogOptions): ResolvedEventLogOptions {
  const capacity = options.capacity ?? DEFAULTS.capacity;
  const pageLink = options.pageLink ?? DEFAULTS.pageLink;
  const { notRecorded = DEFAULTS.notRecorded } = options;
  const usable = Number.isSafeInteger(capacity) && capacity >= 1 && capacity <= MOST_ENTRIES;
  if (typeof ngDevMode === 'undefined' || ngDevMode) {
    if (!usable) {
      throw new Error(
        `provideEventLog(): capacity is ${String(capacity)}, but must be a whole number from 1 to ${MOST_ENTRIES}. ` +
          `Leave it out for the default of ${DEFAULTS.capacity} entries.`,
      );
    }
    // The router would take it for a path below wherever the icon is.
    if (!pageLink.startsWith('/')) {
      throw new Error(
        `provideEventLog(): pageLink is "${pageLink}", but must be a path of the application that begins with "/", ` +
          `such as "${DEFAULTS.pageLink}".`,
      );
    }
  }
  return {
    capacity: usable ? capacity : capacity > MOST_ENTRIES ? MOST_ENTRIES : DEFAULTS.capacity,
    pageLink,
    activityLog: options.activityLog,
    build: options.build,
    announcements: options.announcements ?? DEFAULTS.announcements,
    notRecorded: typeof notRecorded === 'function' ? notRecorded : () => notRecorded,
  };
}
