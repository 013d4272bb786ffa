import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogSeverity } from '../entry/event-log-outcome';

/** Number of events of each severity in this session, seen or not, without those that are still running. */
export interface EventLogNews extends Readonly<Record<EventLogSeverity, number>> {
  /** Newest of these events; `undefined` if there is none. */
  readonly latest: EventLogEntry | undefined;
  /** Newest warning or error; `undefined` if there is none. */
  readonly latestProblem: EventLogEntry | undefined;
}

/** @internal Number of events in the news. */
export function countNews({ success, info, warning, error }: Record<EventLogSeverity, number>): number {
  return success + info + warning + error;
}

/** @internal News since an earlier time. */
export function newsSince(before: EventLogNews, now: EventLogNews): EventLogNews {
  return {
    ...now,
    success: now.success - before.success,
    info: now.info - before.info,
    warning: now.warning - before.warning,
    error: now.error - before.error,
  };
}

/** Numbers of events that are new since the user last looked at the log. */
export interface EventLogUnseen {
  /** New events, including those still running. */
  readonly total: number;
  /** New successes. */
  readonly success: number;
  /** New events of severity `info`, without those still running. */
  readonly info: number;
  /** New warnings. */
  readonly warning: number;
  /** New errors. */
  readonly error: number;
  /** Operations that are running now, seen or not. */
  readonly running: number;
  /** Severity of the newest of these events that has an outcome; `undefined` if none has. */
  readonly newest: EventLogSeverity | undefined;
}

/** Record of how an entry was counted, so that the count can be reversed when the entry changes. */
export interface UnseenMark {
  /** Number of the user's visit during which it was counted. */
  readonly visit: number;
  /** Number of times that the news was read before. */
  readonly reads: number;
  /** Severity under which it was counted. */
  readonly severity: EventLogSeverity | 'running';
}

/** Counts new events in O(1) each, however full the log is. */
export class UnseenCounts {
  #counts = noCounts();
  #newest: EventLogSeverity | undefined;
  /** Like `#counts`, but never reversed once it was read. */
  readonly #told = { success: 0, info: 0, warning: 0, error: 0 };
  #latest: EventLogEntry | undefined;
  #latestProblem: EventLogEntry | undefined;
  /** Number of the user's visits to the log. Events that were counted before the last visit are seen. */
  #visit = 0;
  /** Number of times that the news was read. */
  #reads = 0;

  /** Counts a new state of an entry; `previous` is the mark of its previous state. */
  count(entry: EventLogEntry, previous?: UnseenMark): UnseenMark {
    if (previous) this.forget(previous);
    const severity = entry.outcome === 'running' ? 'running' : entry.severity;
    this.#counts[severity]++;
    if (severity !== 'running') {
      this.#newest = severity;
      this.#told[severity]++;
      this.#latest = entry;
      if (severity === 'warning' || severity === 'error') this.#latestProblem = entry;
    }
    return { visit: this.#visit, reads: this.#reads, severity };
  }

  /** Reverses a count. */
  forget({ visit, reads, severity }: UnseenMark): void {
    if (visit === this.#visit) this.#counts[severity]--;
    // No one has heard of it yet, as of an attempt that `retry()` repeats at once.
    if (reads === this.#reads && severity !== 'running') this.#told[severity]--;
  }

  /** Marks everything so far as seen. */
  see(): void {
    this.#visit++;
    this.#counts = noCounts();
    this.#newest = undefined;
  }

  /** Releases the entries of the news when the log is cleared. */
  forgetLatest(): void {
    this.#latest = undefined;
    this.#latestProblem = undefined;
  }

  /** True if nothing is new. */
  get none(): boolean {
    return this.#total === 0;
  }

  /** Current counts, with the number of operations that are running now. */
  snapshot(running: number): EventLogUnseen {
    return { ...this.#counts, total: this.#total, running, newest: this.#newest };
  }

  /** Counts of the whole session, and its latest events. */
  news(): EventLogNews {
    this.#reads++;
    return { ...this.#told, latest: this.#latest, latestProblem: this.#latestProblem };
  }

  get #total(): number {
    return countNews(this.#counts) + this.#counts.running;
  }
}

function noCounts(): Record<EventLogSeverity | 'running', number> {
  return { success: 0, info: 0, warning: 0, error: 0, running: 0 };
}
