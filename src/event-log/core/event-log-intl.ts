import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

import type { EventLogBundleRefusal } from './event-log-bundle-refusal';
import type { EventLogRequestReason } from './event-log-request-reason';
import { countNews, type EventLogNews } from './event-log-news';
import type { EventLogOutcome } from './event-log-outcome';
import type { EventLogSeverity } from './event-log-severity';
import {
  countWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
} from './redaction/event-log-withheld';
import type { EventLogUnseen } from './unseen-counts';

const REQUEST_REASONS: Readonly<Record<EventLogRequestReason, string>> = {
  done: 'The server confirmed it',
  accepted: 'The server accepted it, and it is not done yet',
  refused: 'The server did not accept it',
  'not-signed-in': 'You were not signed in',
  'not-allowed': 'You are not allowed to do this',
  'too-many': 'There were too many requests in a short time',
  'server-error': 'The server failed at it',
  unavailable: 'The server was not available',
  offline: 'This device was offline, so nothing was sent',
  'answer-lost': 'It was sent, but no answer came back',
  'answer-unreadable': 'The server accepted it, but its answer could not be read',
  gateway: 'The server took too long to answer',
  abandoned: 'The page stopped waiting for the answer',
};

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'This file is not a support bundle. Choose one that was saved by “Export”, “Support bundle”.',
  damaged: 'This support bundle is damaged or was changed. Ask for it to be sent again.',
  newer: 'This support bundle was made by a newer version of the log than this page can read.',
  insecure: 'Support bundles need a secure connection (https).',
};

/**
 * Every word that the log shows or says, in English. Provide a subclass to translate it; after changing words at run
 * time, emit {@link changes}.
 *
 * @example
 * providers: [{ provide: EventLogIntl, useClass: GermanEventLogIntl }]
 */
@Injectable({ providedIn: 'root' })
export class EventLogIntl {
  /** Emits when words have changed, so that they are shown anew. */
  readonly changes = new Subject<void>();

  /** BCP 47 language tag for dates, numbers and plurals. Default: that of Angular's `LOCALE_ID`. */
  locale: string | undefined = undefined;

  // The button.

  /** Accessible name of the icon when nothing is new. */
  buttonLabel = 'Session event log';

  /** Accessible name of the icon when something is new or running. */
  buttonLabelWithNews(news: EventLogUnseen): string {
    const parts = [this.buttonLabel];
    if (news.total > 0) parts.push(counted(news.total, 'new event'));
    if (news.error > 0) parts.push(counted(news.error, 'error'));
    else if (news.warning > 0) parts.push(counted(news.warning, 'warning'));
    if (news.running > 0) parts.push(`${news.running} in progress`);
    return parts.join(', ');
  }

  /** What is said when something has happened; `news` is what is new since it was last said. */
  announcement(news: EventLogNews): string {
    const total = countNews(news);
    if (total === 1 && news.latest) return `${this.severity(news.latest.severity)}: ${news.latest.title}`;
    const bad = [
      news.error > 0 ? counted(news.error, 'error') : '',
      news.warning > 0 ? counted(news.warning, 'warning') : '',
    ].filter(Boolean);
    return counted(total, 'new event') + (bad.length > 0 ? `: ${bad.join(', ')}` : '');
  }

  // Severities.

  /** The word for a severity. */
  severity(severity: EventLogSeverity): string {
    return { success: 'Success', info: 'Information', warning: 'Warning', error: 'Error' }[severity];
  }

  /** The word for where an operation or a step stands. */
  outcome(outcome: EventLogOutcome): string {
    return {
      running: 'In progress',
      succeeded: 'Succeeded',
      noted: 'Noted',
      pending: 'Waiting',
      unknown: 'Outcome unknown',
      cancelled: 'Cancelled',
      failed: 'Failed',
    }[outcome];
  }

  // The page.

  /** Its heading, and its title in the browser's tab. */
  pageTitle = 'Session Event Log';

  /** What the page is; `since` is when the session began. */
  pageScope(since: string): string {
    return `What you did in this browser tab since ${since}. Refreshing the page or signing out empties the log.`;
  }

  /** That the oldest events are no longer there. */
  dropped(count: number): string {
    return `${counted(count, 'older event')} made room for newer ones.`;
  }

  /** The link to the server's own record, unless the options name it. */
  activityLog = 'Activity Log';

  /** Accessible name of the table. */
  table = 'Session events';

  /** Headings of the table's columns. */
  columns: Readonly<Record<'severity' | 'time' | 'event' | 'resource' | 'duration', string>> = {
    severity: 'Severity',
    time: 'Time',
    event: 'Event',
    resource: 'Resource',
    duration: 'Duration',
  };

  /** How often an event was repeated. */
  repeats(count: number): string {
    return `${count} times`;
  }

  /** Nothing has happened yet. */
  empty = 'Nothing has happened yet';

  /** All events were cleared. */
  emptied = 'The log is empty';

  /** What will be shown where nothing is. */
  emptyHint = 'What you do in the portal from now on is listed here, with its outcome.';

  // Search and filters.

  search = 'Search events';
  clearSearch = 'Clear search';
  filterBySeverity = 'Filter by severity';
  filterByCategory = 'Category';
  allCategories = 'All categories';
  clearFilters = 'Clear filters';

  /** What a category is called: `speed-change` is shown as `Speed change`. */
  category(category: string): string {
    return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
  }

  /** How many events the filters leave. */
  results(shown: number, total: number): string {
    return shown === total ? counted(total, 'event') : `${shown} of ${counted(total, 'event')}`;
  }

  /** No event passes the filters. */
  noMatch = 'No events match';

  /** What to do when no event passes the filters. */
  noMatchHint = 'Other words or fewer filters may find what you look for.';

  /** The button for rows that wait while the user reads further down. */
  showNew(count: number): string {
    return `Show ${counted(count, 'new event')}`;
  }

  // Clearing.

  clearLog = 'Clear log';
  undo = 'Undo';

  /** What clearing has done. */
  cleared(count: number): string {
    return `${counted(count, 'event')} cleared.`;
  }

  /** What undoing has done. */
  restored(count: number): string {
    return `${counted(count, 'event')} restored.`;
  }

  // Taking it along.

  exportLabel = 'Export';

  /** The kinds of files. */
  exportFormats: Readonly<Record<'csv' | 'json' | 'markdown' | 'bundle', string>> = {
    csv: 'CSV',
    json: 'JSON',
    markdown: 'Markdown',
    bundle: 'Support bundle',
  };

  /** How much of an export is done that takes its time. */
  exporting(percent: number): string {
    return `Exporting: ${percent} %`;
  }

  /** What was exported into which file. */
  exported(count: number, file: string): string {
    return `${counted(count, 'event')} exported to ${file}.`;
  }

  exportFailed = 'The export failed. Nothing was saved.';

  /** How many events were copied for support. */
  copiedSelection(count: number): string {
    return `${counted(count, 'event')} copied, ready to paste into a ticket.`;
  }

  /** What a file tells beside its events. */
  exportInfo: Readonly<
    Record<'events' | 'exported' | 'session' | 'since' | 'timeZone' | 'build' | 'dropped', string>
  > = {
    events: 'Events',
    exported: 'Exported',
    session: 'Session ID',
    since: 'Session since',
    timeZone: 'Time zone',
    build: 'Build',
    dropped: 'Older events dropped',
  };

  // The viewer of support bundles.

  /** The link to the viewer. */
  openBundle = 'Open a support bundle';
  viewerTitle = 'Support bundle';
  /** What the viewer does. */
  viewerScope =
    'Shows the events of another session from a file. The file stays on this device, and nothing of it enters your log.';

  chooseBundle = 'Open file';

  /** That a bundle is shown now. */
  bundleOpened(count: number, file: string): string {
    return `${counted(count, 'event')} of ${file} shown.`;
  }

  /** Why a file is not shown, and what to do about it. */
  bundleRefused(reason: EventLogBundleRefusal): string {
    return BUNDLE_REFUSALS[reason];
  }

  /** That a file could not be read at all. */
  viewerFailed = 'The file could not be opened. Try again.';

  /** The link from the viewer to the log of this session. */
  backToLog = 'Session Event Log';

  // The details of an event.

  showDetails = 'Show details';
  hideDetails = 'Hide details';
  steps = 'Steps';
  reason = 'Reason';
  started = 'Started';
  /** What a fact is called: `vlanId` is shown as `Vlan ID`; a name that is words already, as it is. */
  fact(name: string): string {
    if (!/^[a-z][\w-]*$/.test(name)) return name;
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_]+/g, ' ')
      .toLowerCase();
    return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\bid\b/, 'ID');
  }

  lastRepeat = 'Last repeat';
  eventType = 'Event type';
  traceId = 'Trace ID';
  copyTraceId = 'Copy trace ID';
  traceIdCopied = 'Trace ID copied.';
  copyForSupport = 'Copy for support';
  copiedForSupport = 'Event copied, ready to paste into a ticket.';
  copyFailed = 'Copying was refused by the browser.';
  withheldLabel = 'Withheld';

  /** What was removed from the texts of an event. */
  withheld(withheld: EventLogWithheld): string {
    const kinds = Object.entries(withheld) as [EventLogSecretKind, number][];
    const parts = kinds.map(([kind, count]) => counted(count, WITHHELD_NAMES[kind]));
    return `${counted(countWithheld(withheld), 'value')} withheld: ${parts.join(', ')}`;
  }

  /** The HTTP status of a step; 0 when no answer came. */
  status(status: number): string {
    return status === 0 ? 'No answer' : `Status ${status}`;
  }

  // Requests that no rule words.

  /** What was done by a request of this method to the thing of this name, such as `service keys`. */
  requestDone(method: string, noun: string): string {
    return `${{ POST: 'Submitted', PUT: 'Saved', PATCH: 'Updated', DELETE: 'Deleted' }[method] ?? method}: ${noun}`;
  }

  /** What is being done by a request. */
  requestRunning(method: string, noun: string): string {
    return `${{ POST: 'Submitting', PUT: 'Saving', PATCH: 'Updating', DELETE: 'Deleting' }[method] ?? method}: ${noun}`;
  }

  /** What was not done by a request that failed. */
  requestFailed(method: string, noun: string): string {
    return `Not ${{ POST: 'submitted', PUT: 'saved', PATCH: 'updated', DELETE: 'deleted' }[method] ?? 'done'}: ${noun}`;
  }

  /** Why a request has its outcome; `status` is 0 when no answer came. */
  requestReason(reason: EventLogRequestReason, status: number): string {
    const answer = status === 0 ? '' : ` (HTTP ${status})`;
    return `${REQUEST_REASONS[reason]}${answer}.`;
  }

  /** What to do about an outcome that is unknown. */
  unknownAdvice = 'It may have been done all the same. Check before you try again.';

  /** Of an operation whose answer was lost; `title` says what was being done. */
  outcomeUnknown(title: string): string {
    return `Outcome unknown: ${title}`;
  }

  /** The link to where the outcome can be found out. */
  checkStatus = 'Check status';
}

const WITHHELD_NAMES: Readonly<Record<EventLogSecretKind, string>> = {
  'card-number': 'card number',
  'security-code': 'security code',
  'one-time-code': 'one-time code',
  password: 'password',
  token: 'token',
  key: 'key',
  custom: 'other value',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
