import type { EventLogProblem } from 'ngx-session-event-log';

/** A problem as the portal shows it. */
export interface ProblemWords {
  readonly title: string;
  readonly detail: string | undefined;
}

/** A portal page is no place for longer texts, which no API of ours sends. */
const MAX_LENGTH = 1_000;

/**
 * A failed request in words that a user understands, also where the answer has none: a proxy's HTML page, cut-off JSON or
 * nothing at all.
 */
export function problemWords({ status, title, detail }: EventLogProblem): ProblemWords {
  // The words are those of the browser then: `Failed to fetch`.
  if (status === 0) return { title: defaultTitle(status), detail: defaultDetail(status) };
  const words = title?.slice(0, MAX_LENGTH);
  return {
    title: words ?? defaultTitle(status),
    detail: detail?.slice(0, MAX_LENGTH) ?? (words === undefined ? defaultDetail(status) : undefined),
  };
}

/** `40 seconds`, `1 minute`, `5 minutes`: rounded up, since a second too early fails again. */
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
      return 'This does not fit the present state';
    case 429:
      return 'Too many requests';
    default:
      return status >= 500 ? 'The server could not answer' : 'Something went wrong';
  }
}

function defaultDetail(status: number): string | undefined {
  if (status === 0) return 'Check your connection, then try again.';
  if (status === 403) return 'Ask a Company Admin of your company.';
  if (status === 404) return 'It may have been removed, or the link was cut short.';
  if (status === 409) return 'Somebody may have changed it meanwhile. Reload the page to see.';
  if (status >= 500) return 'Try again in a moment.';
  if (status < 300) return 'The answer could not be read. Try again in a moment.';
  return undefined;
}
