import type { EventLogEntry, EventLogOutcome, EventLogSeverity } from 'ngx-session-event-log';

/** Conditions that an event must meet; what is left out may be anything. */
export interface EventLogMatch {
  /** Event type, such as `service.deploy`. */
  readonly type?: string | undefined;
  /** Severity. */
  readonly severity?: EventLogSeverity | undefined;
  /** Outcome, such as `running`. */
  readonly outcome?: EventLogOutcome | undefined;
  /** All of it, or what must be found in it. */
  readonly title?: string | RegExp | undefined;
  /** All of it, or what must be found in it. */
  readonly message?: string | RegExp | undefined;
  /** Label of its resource. */
  readonly resource?: string | undefined;
}

/** Tells that an entry meets all conditions. */
export function matches(entry: EventLogEntry, match: EventLogMatch): boolean {
  return (
    is(entry.type, match.type) &&
    is(entry.severity, match.severity) &&
    is(entry.outcome, match.outcome) &&
    is(entry.title, match.title) &&
    is(entry.message, match.message) &&
    is(entry.resource?.label, match.resource)
  );
}

/** A match in words, to follow what was logged in the messages of tests that failed. */
export function describeMatch(match: EventLogMatch): string {
  const parts = Object.entries(match).map(([name, value]) =>
    value === undefined ? '' : `${name} ${value instanceof RegExp ? String(value) : JSON.stringify(value)}`,
  );
  const words = parts.filter(Boolean).join(', ');
  return words && ` with ${words}`;
}

function is(value: string | undefined, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? value === wanted : value !== undefined && value.search(wanted) >= 0;
}
