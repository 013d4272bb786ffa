import type { ErrorReporter } from '../error-reporter';
import type { EventLogChange } from '../entry/event-log-event';

/**
 * Wording of an outcome, for HTTP rules, action rules and `track()`: a title, a change to the entry, or a function of
 * what happened that returns either. Only what it returns is kept.
 *
 * @example
 * succeeded: 'Profile saved',
 * failed: ({ problem }) => ({ title: 'The profile was not saved', message: problem.detail }),
 */
export type EventLogWording<Context> =
  string | EventLogChange | ((context: Context) => string | EventLogChange);

/** Change that is still being completed. */
export type ChangeDraft = { -readonly [Member in keyof EventLogChange]: EventLogChange[Member] };

/**
 * Turns a wording into a copy of its change to the entry, which the caller can complete. If the wording throws, the
 * error is reported and the change is empty.
 *
 * @param context called only for a wording that is a function
 */
export function wordOutcome<Context>(
  wording: EventLogWording<Context> | undefined,
  context: () => Context,
  reporter: ErrorReporter,
): ChangeDraft {
  const read = (): ChangeDraft => {
    const worded = typeof wording === 'function' ? wording(context()) : wording;
    // Untyped code may return anything: what is neither a text nor a change changes nothing.
    const change: ChangeDraft = typeof worded === 'string' ? { title: worded } : Object.assign({}, worded);
    // Without a title the caller has one for the outcome; the row would otherwise keep that of its start.
    if (typeof change.title !== 'string' || change.title.trim() === '') delete change.title;
    return change;
  };
  return reporter.guard(read, () => ({}));
}

/** Completes a change with what is known about the outcome. */
export function explain(
  change: ChangeDraft,
  known: Pick<EventLogChange, 'message' | 'reason' | 'remedy' | 'traceId'>,
): ChangeDraft {
  change.message ??= known.message;
  change.reason ??= known.reason;
  change.traceId ??= known.traceId;
  // The answer names the fields; the application knows their form.
  if (known.remedy) change.remedy = { ...known.remedy, ...change.remedy };
  return change;
}
