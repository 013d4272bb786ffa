import { draftOf } from '../entry/entry-draft';
import type { EventLogEntry } from '../entry/event-log-entry';
import { isFinalOutcome } from '../entry/event-log-outcome';

/** Folds an entry into the one before it if both say the same. The result keeps the place and the first time. */
export function foldRepeat(before: EventLogEntry, repeat: EventLogEntry): EventLogEntry | undefined {
  if (!tellTheSame(before, repeat)) return undefined;
  const folded = draftOf(repeat);
  folded.id = before.id;
  folded.sequence = before.sequence;
  folded.time = before.time;
  folded.count += before.count;
  return folded;
}

/** @internal Finds an entry, or the one that counts it since both were folded. */
export function findCounted(
  { id, type, time }: EventLogEntry,
  entries: readonly EventLogEntry[],
): EventLogEntry | undefined {
  const isRepeat = (one: EventLogEntry) => one.count > 1 && one.type === type && one.lastTime === time;
  return entries.find((one) => one.id === id) ?? entries.findLast(isRepeat);
}

function tellTheSame(one: EventLogEntry, other: EventLogEntry): boolean {
  return (
    one.outcome === other.outcome &&
    // Operations that can still change need separate rows.
    isFinalOutcome(one.outcome) &&
    one.type === other.type &&
    one.severity === other.severity &&
    one.title === other.title &&
    one.message === other.message &&
    one.reason === other.reason &&
    // Each can be undone or retried separately.
    one.rowAction === other.rowAction &&
    one.resource?.label === other.resource?.label &&
    one.resource?.link === other.resource?.link &&
    haveSameFacts(one, other)
  );
}

/** Events with different facts are about different things, of which the row would show only the last. */
function haveSameFacts({ facts }: EventLogEntry, other: EventLogEntry): boolean {
  const names = Object.keys(facts);
  return (
    names.length === Object.keys(other.facts).length &&
    names.every((name) => Object.is(facts[name], other.facts[name]))
  );
}
