import { type EventLogProblem, type EventLogRemedy, problemRemedy } from 'ngx-session-event-log';

/** Labels in the portal's forms for request members whose names differ from them. */
const LABELS: Readonly<Record<string, string>> = {
  '#/cardId': 'Card',
  '#/locationId': 'Location',
  '#/speedMbps': 'Speed',
  '#/termMonths': 'Term',
  '#/aEnd/portUid': 'A end Port',
  '#/aEnd/vlan': 'A end VLAN',
  '#/bEnd/portUid': 'B end Port',
  '#/bEnd/vlan': 'B end VLAN',
};

/**
 * Returns the remedy that a problem of the API suggests, if any.
 *
 * @param form path of the page whose form has the fields
 */
export function remedyOf(
  problem: Pick<EventLogProblem, 'allowedRoles' | 'errors'>,
  form?: string,
): EventLogRemedy | undefined {
  const remedy = problemRemedy(problem, form);
  const fields = remedy?.fields?.map((field) => ({ ...field, label: LABELS[field.pointer ?? ''] }));
  return remedy && { ...remedy, fields };
}
