import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogNews } from './event-log-news';
import type { EventLogSeverity } from '../entry/event-log-severity';

/** What is new since the user last looked at the log. */
export interface EventLogUnseen {
  /** New events, those still running included. */
  readonly total: number;
  /** How many of them have which severity; those still running are not among these. */
  readonly success: number;
  readonly info: number;
  readonly warning: number;
  readonly error: number;
  /** Operations that are running now, seen or not. */
  readonly running: number;
  /** The severity of the newest of them that has its outcome. */
  readonly newest: EventLogSeverity | undefined;
}

/** How an entry was counted, to be able to take it back when the entry moves on. */
export interface UnseenMark {
  readonly visit: number;
  readonly severity: EventLogSeverity | 'running';
}

/** Counts new events, O(1) for each: nothing is searched, whatever the log holds. */
export class UnseenCounts {
  #counts = noCounts();
  #newest: EventLogSeverity | undefined;
  /** As `counts`, but never taken back. */
  readonly #told = { success: 0, info: 0, warning: 0, error: 0 };
  #latest: EventLogEntry | undefined;
  #latestProblem: EventLogEntry | undefined;
  /** Counts the user's visits to the log: what was counted before the last one is seen. */
  #visit = 0;

  /** Counts a new state of an entry; `previous` is the mark of its state before. */
  count(entry: EventLogEntry, previous?: UnseenMark): UnseenMark {
    if (previous?.visit === this.#visit) this.#counts[previous.severity]--;
    const severity = entry.outcome === 'running' ? 'running' : entry.severity;
    this.#counts[severity]++;
    if (severity !== 'running') {
      this.#newest = severity;
      this.#told[severity]++;
      this.#latest = entry;
      if (severity === 'warning' || severity === 'error') this.#latestProblem = entry;
    }
    return { visit: this.#visit, severity };
  }

  /** The user has seen everything so far. */
  see(): void {
    this.#visit++;
    this.#counts = noCounts();
    this.#newest = undefined;
  }

  /** Lets go of the entries it names, when they are cleared. */
  forgetLatest(): void {
    this.#latest = undefined;
    this.#latestProblem = undefined;
  }

  /** Whether nothing is new. */
  get none(): boolean {
    return this.#total === 0;
  }

  snapshot(running: number): EventLogUnseen {
    const { success, info, warning, error } = this.#counts;
    return { total: this.#total, success, info, warning, error, running, newest: this.#newest };
  }

  /** Everything that was told in this session so far. */
  news(): EventLogNews {
    return { ...this.#told, latest: this.#latest, latestProblem: this.#latestProblem };
  }

  get #total(): number {
    const { success, info, warning, error, running } = this.#counts;
    return success + info + warning + error + running;
  }
}

function noCounts(): Record<EventLogSeverity | 'running', number> {
  return { success: 0, info: 0, warning: 0, error: 0, running: 0 };
}
