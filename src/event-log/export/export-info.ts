import type { EventLogSession } from 'ngx-session-event-log';

/** What a file tells beside its entries, so that whoever gets it knows what they are looking at. */
export interface EventLogExportInfo {
  readonly session: EventLogSession;
  /** When the file was made, in milliseconds since 1970-01-01 UTC. */
  readonly exportedAt: number;
  /** The user's time zone, by its IANA name: `Australia/Sydney`. Times in files are in UTC all the same. */
  readonly timeZone: string;
  /** The build of the application, if it told. */
  readonly build: string | undefined;
  /** How many of the oldest entries of the session had made room for newer ones. */
  readonly dropped: number;
  /** How many entries of the log are not in the file, because the user's filters left them out. */
  readonly filteredOut: number;
}
