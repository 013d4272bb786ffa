import {
  type EventLogChange,
  type EventLogLink,
  type EventLogProblem,
  readProblem,
} from 'ngx-session-event-log';

import { problemMessage } from './problem-message';
import { remedyOf } from './problem-remedy';

/**
 * Words for something that the API refused: its reason, and the way to get it done after all.
 *
 * @param form the path of the page whose form the fields are in
 */
export function notDone(
  title: string,
  problem: EventLogProblem,
  resource: EventLogLink,
  form?: string,
): EventLogChange {
  return { title, message: problemMessage(problem), remedy: remedyOf(problem, form), resource };
}

/**
 * The same for tracked work, whose resource and message the log knows.
 *
 * @param form the path of the page whose form the fields are in
 */
export function trackedNotDone(title: string, form: string): (error: unknown) => EventLogChange {
  return (error) => ({ title, remedy: remedyOf(readProblem(error), form) });
}
