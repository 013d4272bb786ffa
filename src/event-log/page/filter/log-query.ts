import type { EventLogSeverity } from 'ngx-session-event-log';

/** What the user wants to see of the log. */
export interface LogQuery {
  /** What the search field holds: words and conditions; see `filter-language.ts`. */
  readonly text: string;
  /** Only these; none of them means all. */
  readonly severities: readonly EventLogSeverity[];
  readonly category: string | undefined;
  /** Only what happened at this moment or later, in milliseconds since 1970-01-01 UTC. */
  readonly from: number | undefined;
  /** Only what happened before this moment, in milliseconds since 1970-01-01 UTC. */
  readonly to: number | undefined;
}

/** Everything. */
export const NO_QUERY: LogQuery = {
  text: '',
  severities: [],
  category: undefined,
  from: undefined,
  to: undefined,
};
