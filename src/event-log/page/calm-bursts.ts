import type { EventLogEntry } from 'ngx-session-event-log';
import { type MonoTypeOperatorFunction, defer, of, throttle, timer } from 'rxjs';

/** Events for each millisecond, beyond which nobody reads them one by one. */
const FAST = 0.2;
/** How often in a row they must have come that fast: a single heap of events is shown at once. */
const STREAK = 5;
const REST_MS = 200;

/**
 * Passes each state of the log on, but only a few in a second for as long as events keep coming faster than anybody
 * reads: drawing each of them would make the application stutter, and show no more.
 */
export function calmBursts(): MonoTypeOperatorFunction<readonly EventLogEntry[]> {
  return (source) =>
    defer(() => {
      let before: EventLogEntry | undefined;
      let streak = 0;
      const rest = (entries: readonly EventLogEntry[]) => {
        const newest = entries.at(-1);
        streak = cameFast(before, newest) ? streak + 1 : 0;
        before = newest;
        return streak < STREAK ? of(undefined) : timer(REST_MS);
      };
      return source.pipe(throttle(rest, { leading: true, trailing: true }));
    });
}

function cameFast(before: EventLogEntry | undefined, newest: EventLogEntry | undefined): boolean {
  if (!before || !newest) return false;
  const count = newest.sequence - before.sequence;
  return count > FAST * (newest.time - before.time);
}
