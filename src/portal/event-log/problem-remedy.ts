import { type EventLogProblem, type EventLogRemedy, problemRemedy } from 'ngx-session-event-log';

/** Labels in the portal's forms of members of requests whose own names say less. */
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
 * The way to get it done after all, as far as a problem of the API tells it.
 *
 * @param form the path of the page whose form the fields are in
 */
export function remedyOf(
  problem: Pick<EventLogProblem, 'allowedRoles' | 'errors'>,
  form?: string,
): EventLogRemedy | undefined {
  const remedy = problemRemedy(problem, form);
  const fields = remedy?.fields?.map((field) => ({ ...field, label: LABELS[field.pointer ?? ''] }));
  return remedy && { ...remedy, fields };
}
