import type { EventLogChange, EventLogLink, EventLogProblem } from 'ngx-session-event-log';

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
