import { InjectionToken } from '@angular/core';

/** What the log reads the time from. */
export interface EventLogClock {
  /** Milliseconds since 1970-01-01 UTC. May jump when somebody sets the clock; the log evens that out. */
  now(): number;
  /** Milliseconds since any moment; never goes backwards. For durations. */
  elapsed(): number;
}

/** The log's clock. Provide another one to test with a time of your own; default: that of the browser. */
export const EVENT_LOG_CLOCK = new InjectionToken<EventLogClock>('EVENT_LOG_CLOCK', {
  providedIn: 'root',
  // Whole milliseconds, since what browsers tell beyond them is noise, and a nuisance in files.
  factory: () => ({ now: () => Date.now(), elapsed: () => Math.round(performance.now()) }),
});
