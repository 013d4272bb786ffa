import { InjectionToken } from '@angular/core';

/** Source of time for the log. */
export interface EventLogClock {
  /** Milliseconds since 1970-01-01 UTC. May jump when the clock is set; the log compensates for that. */
  now(): number;
  /** Milliseconds since an arbitrary moment, for durations. Never goes backwards. */
  elapsed(): number;
}

/** Clock of the log. Provide your own to control time in tests. Default: the browser's clock. */
export const EVENT_LOG_CLOCK = new InjectionToken<EventLogClock>('EVENT_LOG_CLOCK', {
  providedIn: 'root',
  // Whole milliseconds: the fractions that browsers report are noise, and clutter exported files.
  factory: () => ({ now: () => Date.now(), elapsed: () => Math.round(performance.now()) }),
});
