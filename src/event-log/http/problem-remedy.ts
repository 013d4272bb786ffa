import type { EventLogRemedy } from '../core/entry/event-log-remedy';
import type { EventLogProblem } from './problem-details';

/**
 * What the problem details of a refusal say about how it could be done: who may do it, from the extension member
 * `allowedRoles`, and the fields to mend, from `errors`. For rules whose `failed` is a function, of which only what it
 * returns is kept.
 *
 * @param form the path of the form that the fields are in
 * @example
 * failed: ({ problem }) => ({
 *   title: 'The profile was not saved',
 *   message: problem.detail,
 *   remedy: problemRemedy(problem, '/profile'),
 * }),
 */
export function problemRemedy(
  { allowedRoles, errors }: Pick<EventLogProblem, 'allowedRoles' | 'errors'>,
  form?: string,
): EventLogRemedy | undefined {
  if (allowedRoles.length + errors.length === 0) return undefined;
  return {
    allowed: allowedRoles,
    // Some servers leave out the mark of a fragment.
    fields: errors.map(({ pointer, detail }) => ({
      pointer: pointer?.replace(/^(?=\/)/, '#'),
      message: detail,
    })),
    form,
  };
}
