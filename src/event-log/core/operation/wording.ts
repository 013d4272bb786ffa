import type { ErrorReporter } from '../error-reporter';
import type { EventLogChange } from '../entry/event-log-event';

/**
 * The words for an outcome, wherever it comes from (HTTP rules, action rules, `track()`): a title, a change of the
 * entry, or a function of what happened that returns either. What it returns is all that is kept.
 *
 * @example
 * succeeded: 'Profile saved',
 * failed: ({ problem }) => ({ title: 'The profile was not saved', message: problem.detail }),
 */
export type EventLogWording<Context> =
  string | EventLogChange | ((context: Context) => string | EventLogChange);

/** A change that is still being worded. */
export type ChangeDraft = { -readonly [Member in keyof EventLogChange]: EventLogChange[Member] };

/**
 * The change of the entry that a wording says, as a copy to complete. What a wording throws is reported, and changes
 * nothing.
 *
 * @param context made only for a wording that is a function
 */
export function wordOutcome<Context>(
  wording: EventLogWording<Context> | undefined,
  context: () => Context,
  reporter: ErrorReporter,
): ChangeDraft {
  const worded = typeof wording === 'function' ? reporter.guard(() => wording(context())) : wording;
  // Applications are not always typed: what is no change changes nothing.
  return typeof worded === 'string' ? { title: worded } : Object.assign({}, worded);
}
