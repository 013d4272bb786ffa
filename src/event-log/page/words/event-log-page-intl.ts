import { Injectable, type Signal, inject } from '@angular/core';
import {
  countWithheld,
  EVENT_LOG_SEVERITIES,
  type ɵEventLogAnnouncements as EventLogAnnouncements,
  type EventLogEntry,
  type ɵEventLogField as EventLogField,
  EventLogIntl,
  type EventLogOutcome,
  type ɵEventLogPluralForms as EventLogPluralForms,
  ɵformatNumber as formatNumber,
  type ɵEventLogRowAction as EventLogRowAction,
  type ɵEventLogSecretKind as EventLogSecretKind,
  type EventLogSeverity,
  type ɵEventLogWithheld as EventLogWithheld,
  ɵinjectEventLogIntl as injectEventLogIntl,
  ɵregularNoun as regularNoun,
} from 'ngx-session-event-log';
import type { ɵEventLogBundleRefusal as EventLogBundleRefusal } from 'ngx-session-event-log/export';

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'This file is not a support bundle. Choose one that was saved with “Export” > “Support bundle”.',
  damaged: 'This support bundle is damaged or has been changed. Ask for it to be sent again.',
  newer: 'This support bundle was made by a newer version of the log, which this page cannot read.',
  oversized: 'Support bundles hold up to 100 MB. Choose another file, or export fewer events.',
  insecure: 'Support bundles need a secure connection (https).',
};

/** Default reasons of outcomes that need an explanation. */
const PRESUMED_REASONS: Readonly<Partial<Record<EventLogOutcome, string>>> = {
  pending: 'It was accepted and is waiting for someone to act.',
  unknown: 'It may have gone through, but nothing confirms it.',
};

/** Abbreviations in names of facts, which are written in capitals. */
const ABBREVIATIONS =
  /\b(?:api|asn|bgp|bic|cidr|dns|html?|https?|iban|id|ip|isin|json|lan|mac|mfa|pdf|sku|sms|sso|tcp|tls|udp|uri|url|uuid|vat|vlan|vpn|xml)\b/gi;

const WITHHELD_NAMES: Readonly<Record<EventLogSecretKind, string>> = {
  'card-number': 'card number',
  'security-code': 'security code',
  'one-time-code': 'one-time code',
  password: 'password',
  token: 'token',
  key: 'key',
  custom: 'other value',
};

/**
 * English texts of the log page, its viewer and its files. To translate them, provide a subclass that is `@Injectable()`
 * itself, preferably at the lazy route of the page, so that the texts load with it. The language of dates and numbers,
 * the names of severities, and `changes` are those of `EventLogIntl`.
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
  /** Texts that load first. Not `#private`, which would fail if an application puts a proxy around the texts. */
  protected readonly base = inject(EventLogIntl);

  /** BCP 47 language tag for dates, numbers and plurals: that of `EventLogIntl`. */
  get locale(): string {
    return this.base.formatLocale;
  }

  /** Name of a severity: that of `EventLogIntl`. */
  severity(severity: EventLogSeverity): string {
    return this.base.severity(severity);
  }

  /** Formats a text with a number, like `EventLogIntl.plural()`. */
  protected plural(count: number, forms: EventLogPluralForms): string {
    return this.base.plural(count, forms);
  }

  /** Formats a number in the language of the texts. */
  protected number(value: number): string {
    return formatNumber(value, this.locale);
  }

  /** Name of the outcome of an operation or a step. */
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

  /** Heading of the page. */
  pageTitle = 'Session Event Log';

  /**
   * Sentence below the heading about what the log holds: `12 events since 10:02, 1 error`.
   *
   * @param count number of all events
   * @param since start of the session: time of day, with the date if that was another day
   * @param of numbers of errors, warnings and running operations; those that are 0 are left out
   */
  holds(count: number, since: string, of: Readonly<Record<'error' | 'warning' | 'running', number>>): string {
    const parts = [`${this.plural(count, regularNoun('event'))} since ${since}`];
    if (of.error > 0) parts.push(this.plural(of.error, regularNoun('error')));
    if (of.warning > 0) parts.push(this.plural(of.warning, regularNoun('warning')));
    if (of.running > 0) parts.push(this.plural(of.running, { other: '# in progress' }));
    return parts.join(', ');
  }

  /** Note that the oldest events were removed. */
  dropped(count: number): string {
    const events = { one: '# older event was', other: '# older events were' };
    return `${this.plural(count, events)} removed to make room for newer ones.`;
  }

  /**
   * Note about what the user missed when the previous session ended.
   *
   * @param of numbers of unseen errors and warnings, and of operations that were still running
   */
  lost(of: Readonly<Record<'error' | 'warning' | 'running', number>>): string {
    const parts: string[] = [];
    if (of.error > 0) parts.push(this.plural(of.error, regularNoun('unseen error')));
    if (of.warning > 0) parts.push(this.plural(of.warning, regularNoun('unseen warning')));
    if (of.running > 0) parts.push(this.plural(of.running, regularNoun('running operation')));
    return `Lost with the last session: ${parts.join(', ')}. Check the outcome before you try again.`;
  }

  /** Link to the server's own record, unless the options name it. */
  activityLog = 'Activity Log';

  /** Button that opens the menu of less frequent commands. */
  more = 'More';
  /** Button that closes a dialog. */
  close = 'Close';

  /** Accessible name of the table. */
  table = 'Session events';

  /** Headings of the columns of the table. */
  columns: Readonly<Record<'severity' | 'time' | 'event' | 'resource' | 'duration', string>> = {
    severity: 'Severity',
    time: 'Time',
    event: 'Event',
    resource: 'Resource',
    duration: 'Duration',
  };

  /** Units of durations: `2 min 5 s`. */
  durationUnits: Readonly<Record<'milliseconds' | 'seconds' | 'minutes' | 'hours', string>> = {
    milliseconds: 'ms',
    seconds: 's',
    minutes: 'min',
    hours: 'h',
  };

  /** Number of times in a row that an event happened. */
  repeats(count: number): string {
    return this.plural(count, regularNoun('time'));
  }

  /** Number of repeats as a mark beside the title of the event. */
  repeatsMark(count: number): string {
    return this.plural(count, { other: '×#' });
  }

  /** Heading if nothing has happened yet. */
  empty = 'Nothing has happened yet';

  /** Heading of a log that was cleared. */
  emptied = 'The log is empty';

  /** Sentence below either of these headings. */
  emptyHint = 'What you do from now on appears here, with its outcome.';

  // Clearing.

  /** Menu item that clears the log. */
  clearLog = 'Clear log';
  /** Button that restores the cleared events. */
  undo = 'Undo';

  /** Message that events were cleared. */
  cleared(count: number): string {
    return `${this.plural(count, regularNoun('event'))} cleared.`;
  }

  /** Message that cleared events were restored. */
  restored(count: number): string {
    return `${this.plural(count, regularNoun('event'))} restored.`;
  }

  // Exporting.

  /** Button that opens the menu of formats. */
  exportLabel = 'Export';

  /** Formats of files. */
  exportFormats: Readonly<Record<'csv' | 'json' | 'markdown' | 'bundle', string>> = {
    csv: 'CSV',
    json: 'JSON',
    markdown: 'Markdown',
    bundle: 'Support bundle',
  };

  /** Message that events were saved in a file. */
  exported(count: number, file: string): string {
    return `${this.plural(count, regularNoun('event'))} exported to ${file}.`;
  }

  /** Message that an export failed. */
  exportFailed = 'The export failed. Nothing was saved.';

  /** Message that the shown events were copied for support. */
  copiedSelection(count: number): string {
    return `${this.plural(count, regularNoun('event'))} copied, ready to paste into a ticket.`;
  }

  /** Labels of the facts about a file itself. The page shows the time zone too. */
  exportInfo: Readonly<
    Record<'events' | 'exported' | 'session' | 'since' | 'timeZone' | 'build' | 'dropped', string>
  > = {
    events: 'Events',
    exported: 'Exported',
    session: 'Session ID',
    since: 'Session since',
    timeZone: 'Time zone',
    build: 'Build',
    dropped: 'Older events removed',
  };

  // The viewer of support bundles.

  /** Link to the viewer. */
  openBundle = 'Open a support bundle';
  /** Heading of the viewer. */
  viewerTitle = 'Support bundle';
  /** Sentence below that heading. */
  viewerScope =
    'Shows the events of another session from a file. The file stays on this device, and nothing from it is added to your log.';

  /** Button that chooses a file. */
  chooseBundle = 'Open file';

  /** Message that a bundle is now shown. */
  bundleOpened(count: number, file: string): string {
    return `Showing ${this.plural(count, regularNoun('event'))} from ${file}.`;
  }

  /** Message that a file cannot be shown, with what to do. */
  bundleRefused(reason: EventLogBundleRefusal): string {
    return BUNDLE_REFUSALS[reason];
  }

  /** Message that a file could not be read at all. */
  viewerFailed = 'The file could not be opened. Try again.';

  /** Link from the viewer to the log of this session. */
  backToLog = 'Session Event Log';

  // The details of an event.

  /** Button of a row whose details are hidden. */
  showDetails = 'Show details';
  /** Button of a row whose details are shown. */
  hideDetails = 'Hide details';
  /** Heading of the steps of an operation. */
  steps = 'Steps';

  /** Button that shows all steps of an operation with many. */
  showAllSteps(count: number): string {
    return `Show all ${this.plural(count, regularNoun('step'))}`;
  }

  /** Number of attempts at a step. */
  attempts(count: number): string {
    return this.plural(count, regularNoun('attempt'));
  }

  /** Time from the start of an operation to the start of a step. */
  startedAfter(duration: string): string {
    return `after ${duration}`;
  }

  /** Duration of a step. */
  took(duration: string): string {
    return `took ${duration}`;
  }

  /** Label of the reason for the severity. */
  reason = 'Reason';

  /** Default reason for the severity; `undefined` if it would say no more than the outcome. */
  presumedReason({ outcome }: Pick<EventLogEntry, 'outcome' | 'severity'>): string | undefined {
    return PRESUMED_REASONS[outcome];
  }

  /** Label of the people who may do it. */
  whoMayDoIt = 'Who can do this';

  /** List of the people who may do it, such as roles. */
  allowed(names: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'disjunction' }).format(names);
  }

  /** Label of the fields to correct. */
  fieldsToChange = 'Fields to change';

  /** Name of a field. Without a label, `#/bEnd/vlan` is shown as `B end, VLAN`. */
  field({ label, pointer = '' }: EventLogField): string {
    const names = pointer.split('/').slice(1);
    return label ?? names.map((name) => this.fact(name)).join(', ');
  }

  /** Label of the start time. */
  started = 'Started';

  /** Name of a fact: `vlanId` is shown as `VLAN ID`. A name that consists of words is not changed. */
  fact(name: string): string {
    if (!/^[a-z][\w-]*$/.test(name)) return name;
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_]+/g, ' ')
      .toLowerCase();
    return (words.charAt(0).toUpperCase() + words.slice(1)).replace(ABBREVIATIONS, (word) =>
      word.toUpperCase(),
    );
  }

  /** Label of the time of the latest repeat. */
  lastRepeat = 'Last repeated';
  /** Label of the event type. */
  eventType = 'Event type';
  /** Label of the trace id. */
  traceId = 'Trace ID';
  /** Button that copies the trace id. */
  copyTraceId = 'Copy trace ID';
  /** Message that the trace id was copied. */
  traceIdCopied = 'Trace ID copied.';
  /** Button that copies an event, or the shown ones, for support. */
  copyForSupport = 'Copy for support';
  /** Message that an event was copied for support. */
  copiedForSupport = 'Event copied, ready to paste into a ticket.';
  /** Label of a copy button for a moment after copying. */
  copied = 'Copied';
  /** Message that nothing was copied. */
  copyFailed = 'The browser did not allow copying.';
  /** Label of the withheld values. */
  withheldLabel = 'Withheld';

  /** Number and kinds of withheld values. */
  withheld(withheld: EventLogWithheld): string {
    const kinds = Object.entries(withheld) as [EventLogSecretKind, number][];
    const parts = kinds.map(([kind, count]) => this.plural(count, regularNoun(WITHHELD_NAMES[kind])));
    return `${this.plural(countWithheld(withheld), regularNoun('value'))} withheld: ${parts.join(', ')}`;
  }

  /** HTTP status of a step; 0 if there was no answer. */
  status(status: number): string {
    return status === 0 ? 'No answer' : `Status ${status}`;
  }

  // Search and filters.

  /** Accessible name of the search field. */
  search = 'Search events';
  /** Button that empties the search field. */
  clearSearch = 'Clear search';
  /** Accessible name of the severity filter. */
  filterBySeverity = 'Filter by severity';
  /** Label of the category filter. */
  filterByCategory = 'Category';
  /** Option for all categories. */
  allCategories = 'All categories';
  /** Button that clears the search and all filters. */
  clearFilters = 'Clear filters';

  /** Option for several typed categories. `labels` are their names; none if no typed category exists. */
  someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join(', ') : 'None of these';
  }

  /** Button that shows the filters on narrow screens. */
  filters = 'Filters';
  /** Menu item that shows search and filters while the log is short. */
  searchAndFilter = 'Search and filter';

  /** Button that explains what can be typed into the search field, and the heading of that help. */
  filterHelp = 'Filter help';
  /** Beginning of that help. */
  filterHelpIntro =
    'Words are searched for everywhere, including the details. Put “quotation marks” around words that belong together. Conditions narrow the search; select one to add it:';

  /**
   * Meanings of the conditions of the search field. Their keys are the same in every language, so that a link to a search
   * works in all of them.
   */
  filterKeys: Readonly<
    Record<'severity' | 'category' | 'type' | 'resource' | 'trace' | 'has' | 'after' | 'before', string>
  > = {
    severity: 'The outcome of the event',
    category: 'The category of the event',
    type: 'The event type; * matches anything',
    resource: 'The resource that the event is about',
    trace: 'The trace ID or part of it',
    has: 'Details that the event has',
    after: 'At this time or later; a date works too: 2030-01-31',
    before: 'Earlier than this time',
  };

  /** End of that help. */
  filterHelpMore =
    'A leading minus leaves out matching events: -category:profile, -port. A comma means “or”: severity:error,warning.';

  /** Hint that the key of a typed condition does not exist. */
  unknownFilter(key: string): string {
    return `“${key}:” is not a filter, so it is searched for as a word.`;
  }

  /** Hint that the value of a typed condition is invalid. */
  unknownFilterValue(key: string, value: string): string {
    return `“${value}” is not a valid value for “${key}:”.`;
  }

  /** Name of a category: `speed-change` is shown as `Speed change`. */
  category(category: string): string {
    return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
  }

  /** Number of events that the filters leave. */
  results(shown: number, total: number): string {
    const events = this.plural(total, regularNoun('event'));
    return shown === total ? events : `${this.number(shown)} of ${events}`;
  }

  /** Heading if no event matches the filters. */
  noMatch = 'No events match';

  /** Sentence below that heading. */
  noMatchHint = 'Try other words or fewer filters.';

  /** Part of the details in which the search words were found, if the row does not contain them. */
  foundIn(part: string): string {
    return `In the details, ${part}:`;
  }

  /** Button that scrolls up to the first row. */
  backToTop = 'Back to top';

  /** Button that shows the rows that wait while the user is reading. */
  showNew(count: number): string {
    return `Show ${this.plural(count, regularNoun('new event'))}`;
  }

  // Order and groups.

  /** Orders of the rows. */
  sortOrders: Readonly<
    Record<'time' | 'severity' | 'duration', Readonly<Record<'ascending' | 'descending', string>>>
  > = {
    time: { ascending: 'Oldest first', descending: 'Newest first' },
    severity: { ascending: 'Least severe first', descending: 'Most severe first' },
    duration: { ascending: 'Shortest first', descending: 'Longest first' },
  };

  /** Label of the option for grouping. */
  groupBy = 'Group by';
  /** Option for no groups. */
  noGroups = 'None';
  /** Options for grouping. */
  groupKeys: Readonly<Record<'resource' | 'category', string>> = {
    resource: 'Resource',
    category: 'Category',
  };
  /** Heading of the group of events without a resource. */
  noResource = 'No resource';

  /** Message that the order has changed: number of events, order, groups. */
  arranged(results: string, order: string, groups: string | undefined): string {
    return groups ? `${results}. ${order}, grouped by ${groups.toLowerCase()}.` : `${results}. ${order}.`;
  }

  // The timeline.
  /** Accessible name of the timeline. */
  timeline = 'Timeline';
  /** Explanation of its keys, for screen readers. */
  timelineKeys =
    'The arrow keys select a time span and move it. With Shift they extend it. Escape clears it.';

  /** Timeline in words: all events in it, and the busiest span. */
  timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}, ${all}. Busiest: ${peak}, ${this.plural(count, regularNoun('event'))}.`;
  }

  /** Numbers of events by severity in a time span. */
  countsIn(span: string, counts: Readonly<Record<EventLogSeverity, number>>): string {
    const parts = EVENT_LOG_SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${this.severity(severity)} ${this.number(counts[severity])}`,
    );
    return `${span}: ${parts.join(', ') || this.plural(0, regularNoun('event'))}`;
  }

  /** Value of the timeline if no span is chosen. */
  allTimes = 'All times';

  /** Time span that begins at a time. */
  spanFrom(time: string): string {
    return `From ${time}`;
  }

  /** Time span that ends at a time. */
  spanUntil(time: string): string {
    return `Until ${time}`;
  }

  /** Accessible name of the button that shows the chosen span, and clears it. */
  clearSpan(span: string): string {
    return `${span}, clear`;
  }

  // Pausing.

  /** Menu item that pauses updates. */
  pause = 'Pause updates';
  /** Button that resumes updates. */
  resume = 'Resume';

  /** Note that updates are paused since a time of day, with the number of events since then. */
  paused(since: string, waiting: number): string {
    const paused = `Paused since ${since}`;
    return waiting === 0 ? paused : `${paused}, ${this.plural(waiting, regularNoun('new event'))} waiting`;
  }

  /** Message that updates are resumed, with the number of events that were waiting. */
  resumed(waiting: number): string {
    return `Updates resumed: ${this.plural(waiting, regularNoun('new event'))}.`;
  }

  // Row actions.

  /** Buttons that run row actions. */
  rowActions: Readonly<Record<EventLogRowAction['kind'], string>> = { undo: 'Undo', retry: 'Retry' };

  /** Row action that becomes available after a duration. */
  rowActionIn(action: string, duration: string): string {
    return `${action} in ${duration}`;
  }

  /** Row action that becomes available at a time of day, as an accessible name, which must not change every second. */
  rowActionFrom(action: string, time: string): string {
    return `${action}, available at ${time}`;
  }

  /** Message that a row action is now available; `title` is that of the row. */
  rowActionReady(action: string, title: string): string {
    return `${action} is now available: ${title}`;
  }

  // Times.

  /** Label of the option for the format of times. */
  timeStyle = 'Times';
  /** Option for the time of day. */
  absoluteTimes = 'Absolute';
  /** Option for the elapsed time. */
  relativeTimes = 'Relative';

  /** Name of a time zone, and its current offset: `Europe/Berlin, GMT+1`. */
  timeZone(name: string, offset: string): string {
    return `${name}, ${offset}`;
  }

  // Contents of the log.

  /** Menu item and heading of the dialog about what the log records. */
  recorded = 'What is recorded here';

  /** Sentence about the scope of the log; `since` is the start of the session, with the time zone. */
  recordedScope(since: string): string {
    return `Only what you have done in this browser tab since ${since}. It is kept in the memory of this tab: refreshing the page or signing out clears it.`;
  }

  /** Sentence about the capacity of the log, and the current number of events. */
  recordedRoom(capacity: number, count: number): string {
    return `Holds up to ${this.plural(capacity, regularNoun('event'))}; ${this.number(count)} so far.`;
  }

  /** Sentence about the number of values withheld from all events. */
  recordedWithheld(count: number): string {
    if (count === 0) return 'No values had to be withheld.';
    const values = this.plural(count, { one: '# value was', other: '# values were' });
    return `${values} withheld, such as passwords or card numbers.`;
  }

  /** Line above the list of what is not recorded. */
  notRecorded = 'Not recorded:';

  /** Kinds of events that no log records. Applications add their own lines with the option `notRecorded`. */
  notRecordedKinds: readonly string[] = [
    'Pages that you only view, and updates in the background',
    'Actions in other tabs, on other devices or by other people',
  ];

  /** Line above the link to the server's own record. */
  recordedElsewhere = 'The server keeps its own record of every API call:';

  // View options, and the keyboard.

  /** Menu item and heading of the view options. */
  viewOptions = 'View options';
  /** Menu item and heading of the list of keys. */
  shortcuts = 'Keyboard shortcuts';

  /** Keys, as printed on a keyboard. */
  keyNames: Readonly<
    Record<'rows' | 'pages' | 'ends' | 'details' | 'copy' | 'search' | 'back', readonly string[]>
  > = {
    rows: ['↓', '↑'],
    pages: ['Page Down', 'Page Up'],
    ends: ['Home', 'End'],
    details: ['Enter'],
    copy: ['C'],
    search: ['/'],
    back: ['Esc'],
  };

  /** Effects of these keys. */
  keyHelp: Readonly<Record<'rows' | 'pages' | 'ends' | 'details' | 'copy' | 'search' | 'back', string>> = {
    rows: 'Next or previous event; from the search field, the first event',
    pages: 'One screen down or up',
    ends: 'First or last event',
    details: 'Show or hide the details of an event',
    copy: 'Copy an event for support; outside the events, the first warning or error',
    search: 'Search',
    back: 'Go back: close the details, leave the search, or return to the page you came from',
  };

  /** Switch for the keys that work without modifiers anywhere on the page. */
  singleKeys = 'Use C, / and Esc as shortcuts';

  /** Label of the option for announcements. */
  announcements = 'Announce new events to screen readers';

  /** Options for announcements. */
  announcementChoices: Readonly<Record<EventLogAnnouncements, string>> = {
    all: 'All events',
    problems: 'Warnings and errors',
    off: 'None',
  };

  // Notifications.
  /** Button that requests a system notification of the outcome of a running operation. */
  tellMe = 'Tell me when it is done';
  /** Same button once a notification was requested. */
  willTell = 'You will be notified';
  /** Message that the browser does not allow notifications. */
  tellMeRefused =
    'The browser does not allow notifications. The title of this tab will tell you when it is done.';

  // The question before unseen errors are lost.

  /** Heading of the question. */
  unseenErrors(count: number): string {
    return `You have ${this.plural(count, regularNoun('unseen error'))}`;
  }

  /** Explanation of the question; `count` is the number of errors. */
  unseenErrorsLost(count: number): string {
    return this.plural(count, {
      one: 'Signing out clears the log, and with it this error. You can copy it for support first.',
      other: 'Signing out clears the log, and with it these errors. You can copy them for support first.',
    });
  }

  /** Note that the outcome of running operations will not be shown. */
  runningLost(count: number): string {
    return this.plural(count, {
      one: '# operation is still in progress; its outcome will not be shown here.',
      other: '# operations are still in progress; their outcomes will not be shown here.',
    });
  }

  /** Answer that keeps the session. */
  stay = 'Stay';
  /** Answer that ends the session. */
  leave = 'Sign out';
  /** Answer that copies the errors first. */
  copyAndLeave = 'Copy and sign out';
}

/** Injects the texts of the page, as a signal that notifies when they change. */
export function injectPageIntl(): Signal<EventLogPageIntl> {
  return injectEventLogIntl(EventLogPageIntl);
}
