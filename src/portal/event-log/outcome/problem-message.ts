import type { EventLogProblem } from 'ngx-session-event-log';

/** Joins the texts of a problem of the API, which are written for users and contain no secrets. */
export function problemMessage({ title, detail, errors }: EventLogProblem): string | undefined {
  const fields = errors.map((error) => error.detail);
  return [detail ?? title, ...fields.filter((field) => !detail?.includes(field))].filter(Boolean).join(' ');
}
