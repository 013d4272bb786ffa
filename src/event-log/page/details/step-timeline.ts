import type { EventLogEntry, EventLogOutcome, EventLogStep } from 'ngx-session-event-log';

/** Attempt at a step, with its place on the time axis of the operation. */
export interface TimelineAttempt {
  readonly step: EventLogStep;
  /** Milliseconds since the operation began. */
  readonly after: number;
  /** Start on the axis, from 0 to 1. */
  readonly start: number;
  /** Length on the axis, from 0 to 1; `undefined` for a state change, which takes no time. */
  readonly length: number | undefined;
}

const TRIED_AGAIN: readonly EventLogOutcome[] = ['failed', 'unknown', 'cancelled'];

/** Factor by which the axis is extended while something is running. */
const ROOM = 1.2;

/** Places the steps of an entry on a time axis, in milliseconds. The axis is open while a step is running. */
export function stepTimeline({ steps, lastTime, duration = 0 }: EventLogEntry) {
  // A row that counts repeats has the steps of the last one.
  const begun = Math.min(lastTime, ...steps.map(({ time }) => time));
  const ended = Math.max(lastTime + duration, ...steps.map((step) => step.time + (step.duration ?? 0)));
  const open = steps.some(({ outcome }) => outcome === 'running');
  const length = ended - begun;
  // Even if everything happened at once, the axis needs a length.
  const axis = Math.max(1, open ? length * ROOM : length);
  const place = (step: EventLogStep): TimelineAttempt => {
    const after = step.time - begun;
    const running = step.outcome === 'running' ? axis - after : undefined;
    const taken = step.duration ?? running;
    return { step, after, start: after / axis, length: taken === undefined ? undefined : taken / axis };
  };
  return {
    steps: foldAttempts(steps).flatMap((attempts) => {
      const last = attempts.at(-1);
      if (!last) return [];
      return { title: last.title, outcome: last.outcome, attempts: attempts.map(place) };
    }),
    length,
    open,
  };
}

/** Groups attempts at the same step, oldest first: a step that is repeated directly after it failed. */
export function foldAttempts(steps: readonly EventLogStep[]): readonly (readonly EventLogStep[])[] {
  const folded: EventLogStep[][] = [];
  for (const step of steps) {
    const attempts = folded.at(-1);
    if (isAgain(attempts?.at(-1), step)) attempts?.push(step);
    else folded.push([step]);
  }
  return folded;
}

function isAgain(before: EventLogStep | undefined, step: EventLogStep): boolean {
  if (before?.title !== step.title || before.request !== step.request) return false;
  return TRIED_AGAIN.includes(before.outcome);
}

/** More steps than these are folded. */
const SHOWN = 8;

/** Outcomes that users look for in a list of steps, most important first. */
const TELLING: readonly EventLogOutcome[] = ['failed', 'unknown', 'cancelled', 'running', 'pending'];

/** Picks the range of steps to show. Of many: the last that failed or is running, or the last of all, and its neighbours. */
export function foldedSteps(
  steps: readonly { readonly outcome: EventLogOutcome }[],
): readonly [first: number, end: number] {
  if (steps.length <= SHOWN) return [0, steps.length];
  const places = TELLING.map((outcome) => steps.findLastIndex((step) => step.outcome === outcome));
  const place = places.find((at) => at >= 0) ?? steps.length - 1;
  return [Math.max(0, place - 1), Math.min(steps.length, place + 2)];
}
