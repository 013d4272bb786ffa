import type { EventLogProblem } from 'ngx-session-event-log';

interface Problem {
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly errors: readonly { readonly detail: string }[];
}

/** Joins the texts of a problem of the API, which are written for users and contain no secrets. */
export function problemMessage({ title, detail, errors }: Problem | EventLogProblem): string | undefined {
  const fields = errors.map((error) => error.detail);
  return [detail ?? title, ...fields.filter((field) => !detail?.includes(field))].filter(Boolean).join(' ');
}
