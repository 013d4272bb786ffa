import type { EventLogOutcome, EventLogStep } from 'ngx-session-event-log';

const TRIED_AGAIN: readonly EventLogOutcome[] = ['failed', 'unknown', 'cancelled'];

/**
 * Puts the attempts at one step together: the same again, right after it had come to nothing. Whatever succeeded before
 * is another step, as polling makes them.
 *
 * @returns for each step its attempts, oldest first; most have one
 */
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
