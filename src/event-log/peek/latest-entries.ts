import type { EventLogEntry } from 'ngx-session-event-log';

/**
 * The entries about which there was something to tell last: those under way first, then those with the latest outcome.
 * So whatever is new to the user is among the first.
 */
export function latestEntries(entries: readonly EventLogEntry[], count: number): readonly EventLogEntry[] {
  const latest: EventLogEntry[] = [];
  for (const entry of entries.toReversed()) {
    const before = latest.findIndex((other) => toldAt(other) < toldAt(entry));
    if (before >= 0) latest.splice(before, 0, entry);
    else if (latest.length < count) latest.push(entry);
    if (latest.length > count) latest.pop();
  }
  return latest;
}

function toldAt({ outcome, time, lastTime, duration }: EventLogEntry): number {
  return outcome === 'running' ? Infinity : Math.max(lastTime, time + (duration ?? 0));
}
