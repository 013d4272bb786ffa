import type { EventLogProblem } from 'ngx-session-event-log';

/** A problem as the portal shows it. */
export interface ProblemWords {
  readonly title: string;
  readonly detail: string | undefined;
}

/** Maximum length of a text to show; the portal's API sends none that is longer. */
const MAX_LENGTH = 1_000;

/**
 * Describes a failed request in words that a user understands, even if the answer has none: a proxy's HTML page,
 * incomplete JSON or nothing at all.
 */
export function problemWords({ status, title, detail }: EventLogProblem): ProblemWords {
  // The problem then has the browser's words, such as `Failed to fetch`.
  if (status === 0) return { title: defaultTitle(status), detail: defaultDetail(status) };
  const words = title?.slice(0, MAX_LENGTH);
  return {
    title: words ?? defaultTitle(status),
    detail: detail?.slice(0, MAX_LENGTH) ?? (words === undefined ? defaultDetail(status) : undefined),
  };
}

/** Formats a waiting time: `40 seconds`, `1 minute`. Rounds up, since trying a second too early would fail again. */
export function waitingTime(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  return seconds <= 90 ? plural(seconds, 'second') : plural(Math.ceil(seconds / 60), 'minute');
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function defaultTitle(status: number): string {
  switch (status) {
    case 0:
      return 'No connection to the portal’s server';
    case 401:
      return 'You are not signed in';
    case 403:
      return 'You are not allowed to do this';
    case 404:
      return 'Not found';
    case 409:
      return 'The current state does not allow this';
    case 429:
      return 'Too many requests';
    default:
      return status >= 500 ? 'The server could not answer' : 'Something went wrong';
  }
}

function defaultDetail(status: number): string | undefined {
  if (status === 0) return 'Check your connection, then try again.';
  if (status === 403) return 'Ask a Company Admin in your company.';
  if (status === 404) return 'It may have been removed, or the link may be incomplete.';
  if (status === 409) return 'Someone may have changed it in the meantime. Reload the page to check.';
  if (status >= 500) return 'Try again in a moment.';
  if (status < 300) return 'The answer could not be read. Try again in a moment.';
  return undefined;
}
