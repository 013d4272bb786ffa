import type { EventLogEvent, EventLogService } from 'ngx-session-event-log';

import type { AppendKind, Comparison } from './bench';
import { type RealisticEvent, realisticEvent } from './realistic-event';
import { recordEntry } from './record-entry';
import { timePerCall } from './time-per-call';

const ROUNDS = 20_000;
/** Repetitions, because a single write is too short to measure. */
const PASSES = 20;

/** Creates events of one kind from a realistic one. Neighbours differ, because identical repeats fold into one row. */
const EVENTS: Readonly<Record<AppendKind, (event: RealisticEvent, at: number) => EventLogEvent>> = {
  bare: ({ type, severity }, at) => ({
    type,
    severity,
    title: at % 2 === 0 ? 'Sydney edge was updated' : 'Sydney core was updated',
  }),
  message: (event) => ({ ...event, facts: undefined }),
  facts: (event, at) => ({
    ...event,
    facts: { location: event.resource.label, speed: 10_000, vlan: at % 4_094, contract: event.resource.link },
  }),
  operation: (event) => event,
};

let made = 0;

/** Measures one run with events that are new to the log. */
export function append(log: EventLogService, capacity: number, kind: AppendKind): Comparison {
  const realistic = Array.from({ length: ROUNDS }, () => realisticEvent(made++));
  const events = realistic.map(EVENTS[kind]);
  const floor = timePerCall(events, ringOf(capacity), PASSES);
  const ours =
    kind === 'operation'
      ? timePerCall(realistic, (event) => recordEntry(log, event))
      : timePerCall(events, (event) => log.record(event));
  return { floor: floor * 1e6, ours: ours * 1e6 };
}

/** Baseline of recording: one object per event, written into a ring buffer. */
export function ringOf(capacity: number): (event: EventLogEvent) => void {
  const ring = new Array<unknown>(capacity);
  let sequence = 0;
  return ({ type, severity, title, message, resource, facts }) => {
    ring[sequence % capacity] = {
      sequence,
      time: Date.now(),
      type,
      severity,
      title,
      message,
      resource,
      facts,
    };
    sequence++;
  };
}
