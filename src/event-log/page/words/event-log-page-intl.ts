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

/** Outcomes that call for an explanation. */
const PRESUMED_REASONS: Readonly<Partial<Record<EventLogOutcome, string>>> = {
  pending: 'It was accepted and is waiting for someone to act.',
  unknown: 'It may have gone through, but nothing confirms it.',
};

/** Words in the names of facts that are abbreviations in every language. */
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
    return this.base.formatLocale;
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

  /** The word for the state of an operation or a step. */
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

  /** The heading of the page, and its title in the browser's tab. */
  pageTitle = 'Session Event Log';

  /**
   * The sentence below the heading on what the log holds: `12 events since 10:02, 1 error`.
   *
   * @param count number of all events
   * @param since time of day when the session began, with the date where that was on another day
   * @param of numbers of those that are worth a mention; 0 for those that are not
   */
  holds(count: number, since: string, of: Readonly<Record<'error' | 'warning' | 'running', number>>): string {
    const parts = [`${this.plural(count, regularNoun('event'))} since ${since}`];
    if (of.error > 0) parts.push(this.plural(of.error, regularNoun('error')));
    if (of.warning > 0) parts.push(this.plural(of.warning, regularNoun('warning')));
    if (of.running > 0) parts.push(this.plural(of.running, { other: '# in progress' }));
    return parts.join(', ');
  }

  /** The note that the oldest events are no longer there. */
  dropped(count: number): string {
    const events = { one: '# older event was', other: '# older events were' };
    return `${this.plural(count, events)} removed to make room for newer ones.`;
  }

  /**
   * The note that the previous session ended before everything in it was seen or done.
   *
   * @param of numbers of errors and warnings that were not seen, and of operations that were still running
   */
  lost(of: Readonly<Record<'error' | 'warning' | 'running', number>>): string {
    const parts: string[] = [];
    if (of.error > 0) parts.push(this.plural(of.error, regularNoun('unseen error')));
    if (of.warning > 0) parts.push(this.plural(of.warning, regularNoun('unseen warning')));
    if (of.running > 0) parts.push(this.plural(of.running, regularNoun('running operation')));
    return `Gone with the last session: ${parts.join(', ')}. Check the outcome before you try again.`;
  }

  /** The link to the server's own record, unless the options name it. */
  activityLog = 'Activity Log';

  /** The button that opens the menu of what is needed less often. */
  more = 'More';
  /** The button that closes a dialog. */
  close = 'Close';

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
  durationUnits: Readonly<Record<'milliseconds' | 'seconds' | 'minutes' | 'hours', string>> = {
    milliseconds: 'ms',
    seconds: 's',
    minutes: 'min',
    hours: 'h',
  };

  /** The number of times that an event happened in a row. */
  repeats(count: number): string {
    return this.plural(count, regularNoun('time'));
  }

  /** The same as a mark beside the event's title. */
  repeatsMark(count: number): string {
    return this.plural(count, { other: '×#' });
  }

  /** The heading of a log in which nothing has happened yet. */
  empty = 'Nothing has happened yet';

  /** The heading of a log that was cleared. */
  emptied = 'The log is empty';

  /** The sentence below either of these headings. */
  emptyHint = 'What you do from now on appears here, with its outcome.';

  // Clearing.

  /** The choice in the menu that clears the log. */
  clearLog = 'Clear log';
  /** The button that takes that back. */
  undo = 'Undo';

  /** The message that events were cleared. */
  cleared(count: number): string {
    return `${this.plural(count, regularNoun('event'))} cleared.`;
  }

  /** The message that they are back. */
  restored(count: number): string {
    return `${this.plural(count, regularNoun('event'))} restored.`;
  }

  // Exporting.

  /** The button that opens the menu of formats. */
  exportLabel = 'Export';

  /** The kinds of files. */
  exportFormats: Readonly<Record<'csv' | 'json' | 'markdown' | 'bundle', string>> = {
    csv: 'CSV',
    json: 'JSON',
    markdown: 'Markdown',
    bundle: 'Support bundle',
  };

  /** The message that events were saved in a file. */
  exported(count: number, file: string): string {
    return `${this.plural(count, regularNoun('event'))} exported to ${file}.`;
  }

  /** The message that an export failed. */
  exportFailed = 'The export failed. Nothing was saved.';

  /** The message that the events that are shown were copied for support. */
  copiedSelection(count: number): string {
    return `${this.plural(count, regularNoun('event'))} copied, ready to paste into a ticket.`;
  }

  /** The names of what a file tells beside its events. */
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

  /** The link to the viewer. */
  openBundle = 'Open a support bundle';
  /** The heading of the viewer. */
  viewerTitle = 'Support bundle';
  /** The sentence below that heading. */
  viewerScope =
    'Shows the events of another session from a file. The file stays on this device, and nothing from it is added to your log.';

  /** The button that chooses a file. */
  chooseBundle = 'Open file';

  /** The message that a bundle is shown now. */
  bundleOpened(count: number, file: string): string {
    return `Showing ${this.plural(count, regularNoun('event'))} from ${file}.`;
  }

  /** The reason why a file is not shown, and what to do about it. */
  bundleRefused(reason: EventLogBundleRefusal): string {
    return BUNDLE_REFUSALS[reason];
  }

  /** The message that a file could not be read at all. */
  viewerFailed = 'The file could not be opened. Try again.';

  /** The link from the viewer to the log of this session. */
  backToLog = 'Session Event Log';

  // The details of an event.

  /** The button of a row whose details are hidden. */
  showDetails = 'Show details';
  /** The button of a row whose details are shown. */
  hideDetails = 'Hide details';
  /** The heading of the steps of an operation. */
  steps = 'Steps';

  /** The button that shows all steps of an operation that has many. */
  showAllSteps(count: number): string {
    return `Show all ${this.plural(count, regularNoun('step'))}`;
  }

  /** The number of attempts at a step. */
  attempts(count: number): string {
    return this.plural(count, regularNoun('attempt'));
  }

  /** The time from the beginning of an operation to that of a step. */
  startedAfter(duration: string): string {
    return `after ${duration}`;
  }

  /** The duration of a step. */
  took(duration: string): string {
    return `took ${duration}`;
  }

  /** The name of the reason why an event has its severity. */
  reason = 'Reason';

  /** The reason of an event whose type gives none of its own; `undefined` where it would say no more than the outcome. */
  presumedReason({ outcome }: Pick<EventLogEntry, 'outcome' | 'severity'>): string | undefined {
    return PRESUMED_REASONS[outcome];
  }

  /** The name of the list of those who are allowed to do what the user was not. */
  whoMayDoIt = 'Who can do this';

  /** A list of those who may do something, such as roles. */
  allowed(names: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'disjunction' }).format(names);
  }

  /** The name of the list of fields that were refused. */
  fieldsToChange = 'Fields to change';

  /** The name of a field: without a label, `#/bEnd/vlan` is shown as `B end, VLAN`. */
  field({ label, pointer = '' }: EventLogField): string {
    const names = pointer.split('/').slice(1);
    return label ?? names.map((name) => this.fact(name)).join(', ');
  }

  /** The name of the time when an event began. */
  started = 'Started';

  /** The name of a fact: `vlanId` is shown as `VLAN ID`; a name that is words already, as it is. */
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

  /** The name of the time when an event was repeated last. */
  lastRepeat = 'Last repeated';
  /** The name of the event type. */
  eventType = 'Event type';
  /** The name of the trace ID. */
  traceId = 'Trace ID';
  /** The button that copies the trace ID. */
  copyTraceId = 'Copy trace ID';
  /** The message that the trace ID was copied. */
  traceIdCopied = 'Trace ID copied.';
  /** The button that copies an event, or those that are shown, for support. */
  copyForSupport = 'Copy for support';
  /** The message that an event was copied for support. */
  copiedForSupport = 'Event copied, ready to paste into a ticket.';
  /** The label of a button for copying, for a moment after it has copied. */
  copied = 'Copied';
  /** The message that nothing was copied. */
  copyFailed = 'The browser did not allow copying.';
  /** The name of the number of values that were removed from texts. */
  withheldLabel = 'Withheld';

  /** The number and the kinds of values that were removed from the texts of an event. */
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

  /** Accessible name of the search field. */
  search = 'Search events';
  /** The button that empties the search field. */
  clearSearch = 'Clear search';
  /** Accessible name of the severity filter. */
  filterBySeverity = 'Filter by severity';
  /** The label of the category filter. */
  filterByCategory = 'Category';
  /** The choice of all categories. */
  allCategories = 'All categories';
  /** The button that clears the search and all filters. */
  clearFilters = 'Clear filters';

  /** The choice that stands for several typed categories, or for none that there are; `labels` are their names. */
  someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join(', ') : 'None of these';
  }

  /** The button that shows the filters where there is no room for them. */
  filters = 'Filters';
  /** The choice in the menu to show search and filters while the log is short. */
  searchAndFilter = 'Search and filter';

  /** The button that shows what can be typed into the search field. */
  filterHelp = 'Filter help';
  /** The beginning of that help. */
  filterHelpIntro =
    'Words are searched for everywhere, including the details. Put “quotation marks” around words that belong together. Conditions narrow the search; select one to add it:';

  /**
   * The meaning of each condition of the search field. Its key is the same in every language, so that a link to a search
   * works in all.
   */
  filterKeys: Readonly<
    Record<'severity' | 'category' | 'type' | 'resource' | 'trace' | 'has' | 'after' | 'before', string>
  > = {
    severity: 'The outcome of the event',
    category: 'The category of the event',
    type: 'The event type; * matches anything',
    resource: 'The resource that the event is about',
    trace: 'The trace ID or a part of it',
    has: 'Details that the event has',
    after: 'At this time or later; a date works too: 2030-01-31',
    before: 'Earlier than this time',
  };

  /** The end of that help. */
  filterHelpMore =
    'A leading minus leaves out matching events: -category:profile, -port. A comma means “or”: severity:error,warning.';

  /** The hint that a condition was typed whose key there is not. */
  unknownFilter(key: string): string {
    return `“${key}:” is not a filter, so it is searched for as a word.`;
  }

  /** The hint that a condition was typed whose value there is not. */
  unknownFilterValue(key: string, value: string): string {
    return `“${value}” is not a valid value for “${key}:”.`;
  }

  /** The name of a category: `speed-change` is shown as `Speed change`. */
  category(category: string): string {
    return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
  }

  /** The number of events that the filters leave. */
  results(shown: number, total: number): string {
    const events = this.plural(total, regularNoun('event'));
    return shown === total ? events : `${this.number(shown)} of ${events}`;
  }

  /** The heading when no event passes the filters. */
  noMatch = 'No events match';

  /** The sentence below that heading. */
  noMatchHint = 'Try other words or fewer filters.';

  /** The part of the details that holds what was searched for, where the row itself does not. */
  foundIn(part: string): string {
    return `In the details, ${part}:`;
  }

  /** The button that leads from far down to the first row. */
  backToTop = 'Back to top';

  /** The button for rows that wait while the user reads. */
  showNew(count: number): string {
    return `Show ${this.plural(count, regularNoun('new event'))}`;
  }

  // Order and groups.

  /** The orders that the log can be read in. */
  sortOrders: Readonly<
    Record<'time' | 'severity' | 'duration', Readonly<Record<'ascending' | 'descending', string>>>
  > = {
    time: { ascending: 'Oldest first', descending: 'Newest first' },
    severity: { ascending: 'Least severe first', descending: 'Most severe first' },
    duration: { ascending: 'Shortest first', descending: 'Longest first' },
  };

  /** The label of the choice of groups. */
  groupBy = 'Group by';
  /** The choice of no groups. */
  noGroups = 'None';
  /** The groups that can be chosen. */
  groupKeys: Readonly<Record<'resource' | 'category', string>> = {
    resource: 'Resource',
    category: 'Category',
  };
  /** The heading of the group of events that are about no resource. */
  noResource = 'No resource';

  /** The message that the order has changed: the number of events, their order, their groups. */
  arranged(results: string, order: string, groups: string | undefined): string {
    return groups ? `${results}. ${order}, grouped by ${groups.toLowerCase()}.` : `${results}. ${order}.`;
  }

  // The time line.

  /** Accessible name of the time line. */
  timeline = 'Timeline';
  /** The explanation of its keys, for those who listen. */
  timelineKeys =
    'The arrow keys select a time span and move it. With Shift they extend it. Escape clears it.';

  /** The time line in words: all that it shows, and the span with the most events. */
  timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}, ${all}. Busiest: ${peak}, ${this.plural(count, regularNoun('event'))}.`;
  }

  /** The numbers of events by severity in a span of time. */
  countsIn(span: string, counts: Readonly<Record<EventLogSeverity, number>>): string {
    const parts = EVENT_LOG_SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${this.severity(severity)} ${this.number(counts[severity])}`,
    );
    return `${span}: ${parts.join(', ') || this.plural(0, regularNoun('event'))}`;
  }

  /** The value of the time line when no span is chosen. */
  allTimes = 'All times';

  /** The span of time that begins at a moment. */
  spanFrom(time: string): string {
    return `From ${time}`;
  }

  /** The span of time that ends at a moment. */
  spanUntil(time: string): string {
    return `Until ${time}`;
  }

  /** Accessible name of the button that shows the chosen span, and clears it. */
  clearSpan(span: string): string {
    return `${span}, clear`;
  }

  // Pausing.

  /** The choice in the menu that holds the page still. */
  pause = 'Pause updates';
  /** The button that lets it go on. */
  resume = 'Resume';

  /** The note that nothing changes since a time of day, and how many events have come since then. */
  paused(since: string, waiting: number): string {
    const paused = `Paused since ${since}`;
    return waiting === 0 ? paused : `${paused}, ${this.plural(waiting, regularNoun('new event'))} waiting`;
  }

  /** The message that the page goes on, and how many events that has brought. */
  resumed(waiting: number): string {
    return `Updates resumed: ${this.plural(waiting, regularNoun('new event'))}.`;
  }

  // Row actions.

  /** The buttons that run what a row offers. */
  rowActions: Readonly<Record<EventLogRowAction['kind'], string>> = { undo: 'Undo', retry: 'Retry' };

  /** One of {@link rowActions} that can be run after a duration. */
  rowActionIn(action: string, duration: string): string {
    return `${action} in ${duration}`;
  }

  /** The same by the time of day, which does not change while it is waited for. */
  rowActionFrom(action: string, time: string): string {
    return `${action}, available at ${time}`;
  }

  /** The message that the time has come; `title` is that of the row. */
  rowActionReady(action: string, title: string): string {
    return `${action} is now available: ${title}`;
  }

  // Times.

  /** The label of the choice of how times are written. */
  timeStyle = 'Times';
  /** The choice of the time of day. */
  absoluteTimes = 'Absolute';
  /** The choice of the time that has passed. */
  relativeTimes = 'Relative';

  /** The name of a time zone, and its present offset: `Europe/Berlin, GMT+1`. */
  timeZone(name: string, offset: string): string {
    return `${name}, ${offset}`;
  }

  // What the log holds.

  /** The choice in the menu to read what the log holds, and the heading of that. */
  recorded = 'What is recorded here';

  /** The sentence on whose events these are; `since` is when the session began, with the time zone. */
  recordedScope(since: string): string {
    return `Only what you have done in this browser tab since ${since}. It is kept in the memory of this tab and nowhere else: refreshing the page or signing out clears it.`;
  }

  /** The sentence on how many events there is room for, and how many there are. */
  recordedRoom(capacity: number, count: number): string {
    return `Holds up to ${this.plural(capacity, regularNoun('event'))}; ${this.number(count)} so far.`;
  }

  /** The sentence on how many values were removed from the texts of all events. */
  recordedWithheld(count: number): string {
    if (count === 0) return 'No values had to be withheld.';
    const values = this.plural(count, { one: '# value was', other: '# values were' });
    return `${values} withheld, such as passwords or card numbers.`;
  }

  /** The line above what is not recorded. */
  notRecorded = 'Not recorded:';

  /** Two kinds of things that no log records. An application adds its own by the option `notRecorded`. */
  notRecordedKinds: readonly string[] = [
    'Pages that you only view, and updates in the background',
    'Actions in other tabs, on other devices or by other people',
  ];

  /** The line above the link to the server's own record. */
  recordedElsewhere = 'The server keeps its own record of every API call:';

  // View options, and the keyboard.

  /** The choice in the menu to show the options, and their heading. */
  viewOptions = 'View options';
  /** The choice in the menu to show the list of keys, and its heading. */
  shortcuts = 'Keyboard shortcuts';

  /** The keys for each, as they are printed on a keyboard. */
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

  /** The effect of each of these keys. */
  keyHelp: Readonly<Record<'rows' | 'pages' | 'ends' | 'details' | 'copy' | 'search' | 'back', string>> = {
    rows: 'Next or previous event; from the search field, the first event',
    pages: 'One screen down or up',
    ends: 'First or last event',
    details: 'Show or hide the details of an event',
    copy: 'Copy an event for support; outside the events, the first warning or error',
    search: 'Search',
    back: 'Go back: close the details, leave the search, or return to the page you came from',
  };

  /** The choice to switch off the keys that are pressed alone and work anywhere on the page. */
  singleKeys = 'Use C, / and Esc as shortcuts';

  /** The label of the choice of announcements. */
  announcements = 'Announce new events to screen readers';

  /** The kinds of news that can be announced. */
  announcementChoices: Readonly<Record<EventLogAnnouncements, string>> = {
    all: 'All events',
    problems: 'Warnings and errors',
    off: 'None',
  };

  // Being told when an operation is done.

  /** The button that asks to be told, by a notification of the system, when a running operation has its outcome. */
  tellMe = 'Tell me when it is done';
  /** The same button once that was asked for. */
  willTell = 'You will be told';
  /** The message that the browser does not allow notifications. */
  tellMeRefused =
    'The browser does not allow notifications. The title of this tab will tell you when it is done.';

  // The question before unseen errors are lost.

  /** The question's heading. */
  unseenErrors(count: number): string {
    return `You have ${this.plural(count, regularNoun('unseen error'))}`;
  }

  /** The explanation of the question; `count` is the number of errors. */
  unseenErrorsLost(count: number): string {
    return this.plural(count, {
      one: 'Signing out clears the log, and with it this error. You can copy it for support first.',
      other: 'Signing out clears the log, and with it these errors. You can copy them for support first.',
    });
  }

  /** The note that the outcome of operations in progress will not be told. */
  runningLost(count: number): string {
    return this.plural(count, {
      one: '# operation is still in progress; its outcome will not be shown here.',
      other: '# operations are still in progress; their outcomes will not be shown here.',
    });
  }

  /** The answer that keeps the session. */
  stay = 'Stay';
  /** The answer that ends it. */
  leave = 'Sign out';
  /** The answer that copies the errors first. */
  copyAndLeave = 'Copy and sign out';
}

/** The words of the page, as a signal that tells when they have changed. */
export function injectPageIntl(): Signal<EventLogPageIntl> {
  return injectEventLogIntl(EventLogPageIntl);
}
