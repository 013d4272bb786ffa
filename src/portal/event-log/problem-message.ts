import type { EventLogProblem } from 'ngx-session-event-log';

interface Problem {
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly errors: readonly { readonly detail: string }[];
}

/** A problem of the API in one text: the API writes both members for users, and with nothing secret in them. */
export function problemMessage({ title, detail, errors }: Problem | EventLogProblem): string | undefined {
  const fields = errors.map((error) => error.detail);
  return [detail ?? title, ...fields.filter((field) => !detail?.includes(field))].filter(Boolean).join(' ');
}
