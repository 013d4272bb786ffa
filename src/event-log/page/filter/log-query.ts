import type { EventLogSeverity } from 'ngx-session-event-log';

/** What the user wants to see of the log. */
export interface LogQuery {
  /** Words that an entry must hold, each of them anywhere. */
  readonly text: string;
  /** Only these; none of them means all. */
  readonly severities: readonly EventLogSeverity[];
  readonly category: string | undefined;
}

/** Everything. */
export const NO_QUERY: LogQuery = { text: '', severities: [], category: undefined };

/** Whether a query leaves nothing out. */
export function isEmptyQuery({ text, severities, category }: LogQuery): boolean {
  return text.trim() === '' && severities.length === 0 && category === undefined;
}
