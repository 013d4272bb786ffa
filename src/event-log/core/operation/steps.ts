import type { EventLogStep } from '../entry/event-log-step';

/** Limit on the steps of an operation, so that one which polls for hours does not grow without end. */
const LIMIT = 50;

/** Adds a step. Beyond the limit, the oldest after the first five makes room: beginning and end matter most. */
export function addStep(steps: readonly EventLogStep[], step: EventLogStep): readonly EventLogStep[] {
  const kept = steps.length < LIMIT ? steps : [...steps.slice(0, 5), ...steps.slice(6)];
  return [...kept, step];
}

/** Last step that failed or lost its answer, which explains why the operation failed. */
export function lastFailedStep(steps: readonly EventLogStep[]): EventLogStep | undefined {
  return steps.findLast(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
}
