import type { EventLogEntry, EventLogOutcome, EventLogStep } from 'ngx-session-event-log';

/** One attempt at a step, with its place on the time axis of the operation. */
export interface TimelineAttempt {
  readonly step: EventLogStep;
  /** Milliseconds since the operation began. */
  readonly after: number;
  /** Its beginning on the axis, from 0 to 1. */
  readonly start: number;
  /** Its part of the axis, from 0 to 1; `undefined` for a state change, which takes no time. */
  readonly length: number | undefined;
}

const TRIED_AGAIN: readonly EventLogOutcome[] = ['failed', 'unknown', 'cancelled'];

/** Factor by which the axis is longer while something runs, so that there is room for it to go on. */
const ROOM = 1.2;

/** Places the steps of an entry on an axis of time, in milliseconds, which is open while something still goes on. */
export function stepTimeline({ steps, lastTime, duration = 0 }: EventLogEntry) {
  // A row that stands for repeats has the steps of the last one.
  const begun = Math.min(lastTime, ...steps.map(({ time }) => time));
  const ended = Math.max(lastTime + duration, ...steps.map((step) => step.time + (step.duration ?? 0)));
  const open = steps.some(({ outcome }) => outcome === 'running');
  const length = ended - begun;
  // Where all happened at once there still has to be an axis.
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

/** Groups attempts at one step, oldest first: the same again, right after it had come to nothing. */
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

/** Outcomes for which a list of steps is read. */
const TELLING: readonly EventLogOutcome[] = ['failed', 'unknown', 'cancelled', 'running', 'pending'];

/** Of too many steps, the last that went wrong, or goes on, or came, with its neighbours: it answers what happened. */
export function foldedSteps(
  steps: readonly { readonly outcome: EventLogOutcome }[],
): readonly [first: number, end: number] {
  if (steps.length <= SHOWN) return [0, steps.length];
  const places = TELLING.map((outcome) => steps.findLastIndex((step) => step.outcome === outcome));
  const place = places.find((at) => at >= 0) ?? steps.length - 1;
  return [Math.max(0, place - 1), Math.min(steps.length, place + 2)];
}
