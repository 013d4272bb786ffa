import type { EventLogStep } from '../entry/event-log-step';

/** An operation that polls for hours must not grow without end. */
const LIMIT = 50;

/** Adds a step; beyond the limit the oldest but the first few make room, since beginnings and ends tell most. */
export function addStep(steps: readonly EventLogStep[], step: EventLogStep): readonly EventLogStep[] {
  const kept = steps.length < LIMIT ? steps : [...steps.slice(0, 5), ...steps.slice(6)];
  return [...kept, step];
}

/** The last step that did not go well, which is what a failed operation has to tell. */
export function lastFailedStep(steps: readonly EventLogStep[]): EventLogStep | undefined {
  return steps.findLast(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
}
