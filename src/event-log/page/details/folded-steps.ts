import type { EventLogOutcome } from 'ngx-session-event-log';

/** More steps than these are folded. */
const SHOWN = 8;

/** Outcomes for which a list of steps is read. */
const TELLING: readonly EventLogOutcome[] = ['failed', 'unknown', 'cancelled', 'running', 'pending'];

/**
 * Finds the steps that answer what happened, where there are too many to read: the last that went wrong, or else the one
 * that goes on, or else the last of all, each with its neighbours.
 *
 * @returns the places of the first of them and of the one after the last
 */
export function foldedSteps(
  steps: readonly { readonly outcome: EventLogOutcome }[],
): readonly [first: number, end: number] {
  if (steps.length <= SHOWN) return [0, steps.length];
  const places = TELLING.map((outcome) => steps.findLastIndex((step) => step.outcome === outcome));
  const place = places.find((at) => at >= 0) ?? steps.length - 1;
  return [Math.max(0, place - 1), Math.min(steps.length, place + 2)];
}
