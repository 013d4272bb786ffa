import { type EventLogProblem, type EventLogRemedy, problemRemedy } from 'ngx-session-event-log';

/** Labels in the portal's forms for request members whose names differ from them. */
const LABELS: Readonly<Record<string, string>> = {
  '#/cardId': 'Card',
  '#/contactEmail': 'Billing e-mail',
  '#/contactName': 'Billing contact',
  '#/copyTo': 'Send copies to',
  '#/cvv': 'Security code (CVV)',
  '#/email': 'E-mail',
  '#/exchangeId': 'Internet exchange',
  '#/expiry': 'Expires',
  '#/holder': 'Name on card',
  '#/lagMembers': 'LAG members',
  '#/locationId': 'Location',
  '#/macAddress': 'MAC address',
  '#/maxSpeedMbps': 'Maximum speed',
  '#/number': 'Card number',
  '#/portUid': 'Port',
  '#/speedMbps': 'Speed',
  '#/termMonths': 'Term',
  '#/aEnd/portUid': 'A end Port',
  '#/aEnd/vlan': 'A end VLAN',
  '#/bEnd/portUid': 'B end Port',
  '#/bEnd/serviceKey': 'Service key',
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
