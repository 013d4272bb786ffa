import type { ErrorReporter } from '../core/error-reporter';
import type { EventLogChange } from '../core/entry/event-log-event';

/** How an entry is worded: its title, or a function of the action that returns the title or more. */
export type EventLogActionWording<Action> = string | ((action: Action) => string | EventLogChange);

/** What an action changes in its entry; an error thrown by the rule is reported, and changes nothing. */
export function wordAction<Action>(
  wording: EventLogActionWording<Action> | undefined,
  action: Action,
  reporter: ErrorReporter,
): EventLogChange {
  if (wording === undefined) return {};
  if (typeof wording === 'string') return { title: wording };
  const worded = reporter.guard(
    () => wording(action),
    () => ({}),
  );
  // Rules are not always typed: what is no change changes nothing.
  return typeof worded === 'string' ? { title: worded } : { ...worded };
}
