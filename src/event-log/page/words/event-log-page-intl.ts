import { Injectable, inject } from '@angular/core';
import {
  countWithheld,
  EVENT_LOG_SEVERITIES,
  type EventLogAnnouncements,
  type EventLogEntry,
  type EventLogField,
  EventLogIntl,
  type EventLogOutcome,
  type EventLogPluralForms,
  type EventLogRowAction,
  type EventLogSecretKind,
  type EventLogSeverity,
  type EventLogWithheld,
  ɵregularNoun as regularNoun,
} from 'ngx-session-event-log';
import type { EventLogBundleRefusal } from 'ngx-session-event-log/export';

import type { GroupKey, SortKey } from '../arrange/arrangement';
import type { FilterKey } from '../filter/filter-language';
import type { EventLogDurationUnits } from '../format/format-duration';
import type { KeyHelp } from '../keyboard/key-help';

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'This file is not a support bundle. Choose one that was saved by “Export”, “Support bundle”.',
  damaged: 'This support bundle is damaged or was changed. Ask for it to be sent again.',
  newer: 'This support bundle was made by a newer version of the log than this page can read.',
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
export class EventLogPageIntl {
  /** The words that loaded first. Not private to the language: words may be behind a proxy, which could not read them. */
  protected readonly base = inject(EventLogIntl);

  /** BCP 47 language tag for dates, numbers and plurals: that of `EventLogIntl`. */
  get locale(): string {
    return this.base.locale;
  }

  /** The word for a severity: that of `EventLogIntl`. */
  severity(severity: EventLogSeverity): string {
    return this.base.severity(severity);
  }

  /** A text with a number in it, in the form that the number asks for, as `EventLogIntl.plural()` makes it. */
  protected plural(count: number, forms: EventLogPluralForms): string {
    return this.base.plural(count, forms);
  }

  /** A number as the language writes it. */
  protected number(value: number): string {
    return value.toLocaleString(this.locale);
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

  // Search and filters.

  search = 'Search events';
  clearSearch = 'Clear search';
  filterBySeverity = 'Filter by severity';
  filterByCategory = 'Category';
  allCategories = 'All categories';
  clearFilters = 'Clear filters';

  /** In place of a category, when what was typed asks for none or several; `labels` are their names. */
  someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join(', ') : 'None of these';
  }

  /** The button that shows what can be typed into the search field. */
  filterHelp = 'Filter help';
  filterHelpIntro =
    'Words are searched for everywhere, also in the details; put “quotation marks” around those that belong together. Conditions narrow the search. Press one to add it:';

  /** What each condition asks for. Its key is the same in every language, so that a link to a search works in all. */
  filterKeys: Readonly<Record<FilterKey, string>> = {
    severity: 'How it turned out',
    category: 'What it belongs to',
    type: 'The event type; * stands for anything',
    resource: 'The thing that it was about',
    trace: 'The trace ID, or a part of it',
    has: 'What its details hold',
    after: 'At this time or later; also a date: 2030-01-31',
    before: 'Earlier than this time',
  };

  filterHelpMore =
    'A minus in front leaves out what matches: -category:profile, -port. A comma means “or”: severity:error,warning.';

  /** That something was typed like a condition, but with a key that there is not. */
  unknownFilter(key: string): string {
    return `“${key}:” is not a filter; it is searched for as a word.`;
  }

  /** That a condition asks for something that cannot be. */
  unknownFilterValue(key: FilterKey, value: string): string {
    return `“${value}” is nothing that “${key}:” can ask for; it is left out.`;
  }

  /** What a category is called: `speed-change` is shown as `Speed change`. */
  category(category: string): string {
    return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
  }

  /** How many events the filters leave. */
  results(shown: number, total: number): string {
    const events = this.plural(total, regularNoun('event'));
    return shown === total ? events : `${this.number(shown)} of ${events}`;
  }

  /** No event passes the filters. */
  noMatch = 'No events match';

  /** What to do when no event passes the filters. */
  noMatchHint = 'Other words or fewer filters may find what you look for.';

  /** Which part of the details holds what was searched for, where the row itself does not. */
  foundIn(part: string): string {
    return `In the details, ${part}:`;
  }

  /** The button for rows that wait while the user reads further down. */
  showNew(count: number): string {
    return `Show ${this.plural(count, regularNoun('new event'))}`;
  }

  // Order and groups.

  /** The orders that the log can be read in. */
  sortOrders: Readonly<Record<SortKey, Readonly<Record<'ascending' | 'descending', string>>>> = {
    time: { ascending: 'Oldest first', descending: 'Newest first' },
    severity: { ascending: 'Least severe first', descending: 'Most severe first' },
    duration: { ascending: 'Shortest first', descending: 'Longest first' },
  };

  groupBy = 'Group by';
  noGroups = 'None';
  groupKeys: Readonly<Record<GroupKey, string>> = { resource: 'Resource', category: 'Category' };
  /** The group of the events that were about no resource. */
  noResource = 'No resource';

  /** What is said when the order has changed: how many events, in which order, in which groups. */
  arranged(results: string, order: string, groups: string | undefined): string {
    return groups ? `${results}. ${order}, grouped by ${groups.toLowerCase()}.` : `${results}. ${order}.`;
  }

  // The time line.

  /** Its accessible name. */
  timeline = 'Timeline';
  timelineKeys = 'Arrow keys choose a span of time and move it, with Shift they extend it, Escape clears it.';

  /** What can be seen of it: what there is in all, and in which span there is the most. */
  timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}, ${all}. Most of them, ${this.number(count)}, ${peak}.`;
  }

  /** How much there is of each severity in a span of time. */
  countsIn(span: string, counts: Readonly<Record<EventLogSeverity, number>>): string {
    const parts = EVENT_LOG_SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${this.severity(severity)} ${this.number(counts[severity])}`,
    );
    return `${span}: ${parts.join(', ') || this.plural(0, regularNoun('event'))}`;
  }

  /** No span of time is chosen. */
  allTimes = 'All times';

  /** The span of time that begins at a moment, and the one that ends at it. */
  spanFrom(time: string): string {
    return `From ${time}`;
  }

  spanUntil(time: string): string {
    return `Until ${time}`;
  }

  /** The button that shows the chosen span, and clears it. */
  clearSpan(span: string): string {
    return `${span}, clear`;
  }

  // Pausing.

  pause = 'Pause updates';
  resume = 'Resume';

  /** That nothing changes since a time of day, and how many events wait for that. */
  paused(since: string, waiting: number): string {
    const paused = `Paused since ${since}`;
    if (waiting === 0) return paused;
    return `${paused}, ${this.plural(waiting, { one: '# new event waits', other: '# new events wait' })}`;
  }

  /** What resuming has brought. */
  resumed(waiting: number): string {
    return `Updates resumed: ${this.plural(waiting, regularNoun('new event'))}.`;
  }

  // What a row can run.

  rowActions: Readonly<Record<EventLogRowAction['kind'], string>> = { undo: 'Undo', retry: 'Retry' };

  /** One of {@link rowActions} that can be run after a duration. */
  rowActionIn(action: string, duration: string): string {
    return `${action} in ${duration}`;
  }

  /** The same by the time of day, which does not change while it is waited for. */
  rowActionFrom(action: string, time: string): string {
    return `${action}, from ${time}`;
  }

  /** That the time has come; `title` is that of the row. */
  rowActionReady(action: string, title: string): string {
    return `${action} is possible now: ${title}`;
  }

  // Times.

  timeStyle = 'Times';
  absoluteTimes = 'Absolute';
  relativeTimes = 'Relative';

  /** The name of a time zone, and what it is just now: `Europe/Berlin, GMT+1`. */
  timeZone(name: string, offset: string): string {
    return `${name}, ${offset}`;
  }

  // What is recorded.

  recorded = 'What is recorded here';

  /** Whose events these are; `since` is when the session began, with the time zone. */
  recordedScope(since: string): string {
    return `Only what you did in this browser tab, since ${since}. It is kept in the memory of this tab and nowhere else.`;
  }

  /** How many events there is room for, and how many there are. */
  recordedRoom(capacity: number, count: number): string {
    return `There is room for ${this.plural(capacity, regularNoun('event'))}, of which ${this.number(count)} are taken.`;
  }

  /** How many values were removed from the texts of all of them. */
  recordedWithheld(count: number): string {
    if (count === 0) return 'No value had to be withheld from them.';
    const values = this.plural(count, { one: '# value was', other: '# values were' });
    return `${values} withheld from them, such as passwords and card numbers.`;
  }

  notRecorded = 'Not recorded here:';

  /** What the log leaves out. An application that records more, or less, has other words. */
  notRecordedKinds: readonly string[] = [
    'What you only look at, and what pages refresh in the background',
    'Usage, performance, prices and billing information',
    'What is done with API keys, in other tabs, or by others',
  ];

  recordedElsewhere = 'The server keeps its own record of every API call:';

  // The keyboard, and announcements.

  /** The button that shows the keys and the choices about them. */
  viewOptions = 'View options';
  shortcuts = 'Keyboard shortcuts';

  /** The keys for each, as they are printed on a keyboard. */
  keyNames: Readonly<Record<KeyHelp, readonly string[]>> = {
    rows: ['↓', '↑'],
    pages: ['Page Down', 'Page Up'],
    ends: ['Home', 'End'],
    details: ['Enter'],
    search: ['/'],
    back: ['Esc'],
  };

  /** What each of the keys does. */
  keyHelp: Readonly<Record<KeyHelp, string>> = {
    rows: 'Next or previous event; from the search field, to the first one',
    pages: 'A screen down or up',
    ends: 'First or last event',
    details: 'Show or hide the details of an event',
    search: 'Search',
    back: 'Back: out of the details, out of the search, and from the page to where you came from',
  };

  /** The choice to switch off the keys that are pressed alone and work anywhere on the page. */
  singleKeys = 'Use / and Esc as shortcuts';

  announcements = 'Announce new events to screen readers';

  /** What of the news can be announced. */
  announcementChoices: Readonly<Record<EventLogAnnouncements, string>> = {
    all: 'All events',
    problems: 'Warnings and errors',
    off: 'None',
  };

  // The question before unseen errors are lost.

  /** The question's heading. */
  unseenErrors(count: number): string {
    return `You have not seen ${this.plural(count, regularNoun('error'))}`;
  }

  unseenErrorsLost =
    'Signing out empties the log, and they are lost with it. You can copy them for support first.';

  /** That the outcome of operations in progress will not be told. */
  runningLost(count: number): string {
    const operations = {
      one: '# operation is still in progress',
      other: '# operations are still in progress',
    };
    return `${this.plural(count, operations)}, and how it turns out will not be told here.`;
  }

  stay = 'Stay';
  leave = 'Sign out';
  copyAndLeave = 'Copy and sign out';
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
