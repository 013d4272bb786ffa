import { Injectable } from '@angular/core';
import {
  type EventLogEntry,
  type EventLogField,
  type EventLogOutcome,
  type EventLogSecretKind,
  type EventLogSeverity,
  type EventLogWithheld,
  countWithheld,
} from 'ngx-session-event-log';
import type { EventLogBundleRefusal } from 'ngx-session-event-log/export';

import { EventLogFindingWords } from './event-log-finding-words';
import type { EventLogDurationUnits } from './format/format-duration';
import { regularNoun } from './regular-noun';

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'This file is not a support bundle. Choose one that was saved by “Export”, “Support bundle”.',
  damaged: 'This support bundle is damaged or was changed. Ask for it to be sent again.',
  newer: 'This support bundle was made by a newer version of the log than this page can read.',
  oversized: 'Support bundles hold up to 100 MB. Choose another file, or export fewer events.',
  insecure: 'Support bundles need a secure connection (https).',
};

const PRESUMED_REASONS: Readonly<Record<Exclude<EventLogOutcome, 'noted'>, string>> = {
  running: 'It is not done yet.',
  succeeded: 'It was done.',
  pending: 'It was accepted, and waits for somebody.',
  unknown: 'It may have been done, but nobody said so.',
  cancelled: 'It was given up before it was done.',
  failed: 'It was not done.',
};

const NOTED_REASONS: Readonly<Record<EventLogSeverity, string>> = {
  success: 'The portal reported a success.',
  info: 'The portal took note of it.',
  warning: 'The portal asks you to have a look.',
  error: 'The portal reported an error.',
};

/**
 * Every word of the log page, of its viewer and of the files it saves, in English. Provide a subclass, which is
 * `@Injectable()` itself, to translate it: best where the page is loaded, so that no other part of the application
 * carries its words. The language of dates and numbers, the words for severities, and the news that words have changed
 * are those of `EventLogIntl`.
 *
 * @example
 * // event-log.routes.ts, loaded lazily
 * export default [
 *   {
 *     path: '',
 *     providers: [{ provide: EventLogPageIntl, useClass: GermanEventLogPageIntl }],
 *     loadChildren: () => import('ngx-session-event-log/page'),
 *   },
 * ] satisfies Routes;
 */
@Injectable({ providedIn: 'root' })
export class EventLogPageIntl extends EventLogFindingWords {
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
    return `${this.plural(count, regularNoun('older event'))} made room for newer ones.`;
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

  /** Units of durations, which stand behind a number: `2 min 5 s`. */
  durationUnits: EventLogDurationUnits = { milliseconds: 'ms', seconds: 's', minutes: 'min', hours: 'h' };

  /** How often an event was repeated. */
  repeats(count: number): string {
    return this.plural(count, regularNoun('time'));
  }

  /** The same as a mark beside the event's title. */
  repeatsMark(count: number): string {
    return this.plural(count, { other: '×#' });
  }

  /** Nothing has happened yet. */
  empty = 'Nothing has happened yet';

  /** All events were cleared. */
  emptied = 'The log is empty';

  /** What will be shown where nothing is. */
  emptyHint = 'What you do in the portal from now on is listed here, with its outcome.';

  // Clearing.

  clearLog = 'Clear log';
  undo = 'Undo';

  /** What clearing has done. */
  cleared(count: number): string {
    return `${this.plural(count, regularNoun('event'))} cleared.`;
  }

  /** What undoing has done. */
  restored(count: number): string {
    return `${this.plural(count, regularNoun('event'))} restored.`;
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

  /** How much of an export is done that takes its time: `45%`. */
  exporting(percent: string): string {
    return `Exporting: ${percent}`;
  }

  /** What was exported into which file. */
  exported(count: number, file: string): string {
    return `${this.plural(count, regularNoun('event'))} exported to ${file}.`;
  }

  exportFailed = 'The export failed. Nothing was saved.';
  exportCancelled = 'The export was cancelled. Nothing was saved.';

  /** Stops an export, or the opening of a file, that takes its time. */
  cancel = 'Cancel';

  /** How many events were copied for support. */
  copiedSelection(count: number): string {
    return `${this.plural(count, regularNoun('event'))} copied, ready to paste into a ticket.`;
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

  /** How much of a file has been read that takes its time: `45%`. */
  opening(percent: string): string {
    return `Opening: ${percent}`;
  }

  openingCancelled = 'Opening the file was cancelled.';

  /** That a bundle is shown now. */
  bundleOpened(count: number, file: string): string {
    return `${this.plural(count, regularNoun('event'))} of ${file} shown.`;
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

  /** How often a step was tried. */
  attempts(count: number): string {
    return this.plural(count, regularNoun('attempt'));
  }

  /** How long after the beginning of its operation a step began. */
  startedAfter(duration: string): string {
    return `after ${duration}`;
  }

  /** How long a step took. */
  took(duration: string): string {
    return `took ${duration}`;
  }

  reason = 'Reason';

  /** Why an event has its severity whose type gives no reason of its own. */
  presumedReason({ outcome, severity }: Pick<EventLogEntry, 'outcome' | 'severity'>): string {
    return outcome === 'noted' ? NOTED_REASONS[severity] : PRESUMED_REASONS[outcome];
  }

  whoMayDoIt = 'Who may do it';

  /** Those who may do something, such as roles. */
  allowed(names: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'disjunction' }).format(names);
  }

  fieldsToChange = 'Fields to change';

  /** What a field is called: without a label, `#/bEnd/vlan` is shown as `B end, Vlan`. */
  field({ label, pointer = '' }: EventLogField): string {
    const names = pointer.split('/').slice(1);
    return label ?? names.map((name) => this.fact(name)).join(', ');
  }

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
    const parts = kinds.map(([kind, count]) => this.plural(count, regularNoun(WITHHELD_NAMES[kind])));
    return `${this.plural(countWithheld(withheld), regularNoun('value'))} withheld: ${parts.join(', ')}`;
  }

  /** The HTTP status of a step; 0 when no answer came. */
  status(status: number): string {
    return status === 0 ? 'No answer' : `Status ${status}`;
  }
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
