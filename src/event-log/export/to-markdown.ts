import {
  countWithheld,
  type EventLogEntry,
  type ɵEventLogField as EventLogField,
  type EventLogOutcome,
  type EventLogRemedy,
  type EventLogSeverity,
  type EventLogStep,
  type ɵEventLogWithheld as EventLogWithheld,
} from 'ngx-session-event-log';

import { type EventLogExportInfo, isoTime, totalWithheld } from './exported-log';
import { inlineCode, inlineText, itemText, namedItem } from './markdown-text';

/** Outcomes that say no more than the severity. */
const SAYS_THE_SEVERITY: readonly EventLogOutcome[] = ['succeeded', 'noted', 'failed'];

/** Texts and formats for a Markdown export. */
export interface EventLogMarkdownWords {
  /** Texts; `EventLogPageIntl` of the log page has all of them. */
  readonly intl: {
    /** BCP 47 language tag of the texts, for times. */
    readonly locale: string;
    /** Heading of the export. */
    readonly pageTitle: string;
    /** Labels of an entry's resource and duration. */
    readonly columns: Readonly<Record<'resource' | 'duration', string>>;
    /** Labels of the section about the export itself. */
    readonly exportInfo: Readonly<
      Record<'events' | 'exported' | 'session' | 'since' | 'timeZone' | 'build' | 'dropped', string>
    >;
    /** Label of the event type. */
    readonly eventType: string;
    /** Label of the fields to correct. */
    readonly fieldsToChange: string;
    /** Label of the time of the latest repeat. */
    readonly lastRepeat: string;
    /** Label of the reason for the severity. */
    readonly reason: string;
    /** Label of the start time. */
    readonly started: string;
    /** Heading of the steps of an operation. */
    readonly steps: string;
    /** Label of the trace id. */
    readonly traceId: string;
    /** Label of the people who may do it. */
    readonly whoMayDoIt: string;
    /** Label of the withheld values. */
    readonly withheldLabel: string;
    /** Lists the people who may do it, such as roles. */
    allowed(names: readonly string[]): string;
    /** Names a fact. */
    fact(name: string): string;
    /** Names a field to correct. */
    field(field: EventLogField): string;
    /** Name of the outcome of an operation or a step. */
    outcome(outcome: EventLogOutcome): string;
    /** Default reason for the severity; `undefined` if the outcome says enough. */
    presumedReason(entry: Pick<EventLogEntry, 'outcome' | 'severity'>): string | undefined;
    /** States how many times in a row an event happened. */
    repeats(count: number): string;
    /** States how many of all events are in the export. */
    results(shown: number, total: number): string;
    /** Name of a severity. */
    severity(severity: EventLogSeverity): string;
    /** HTTP status of a step; 0 if there was no answer. */
    status(status: number): string;
    /** Number and kinds of withheld values. */
    withheld(withheld: EventLogWithheld): string;
  };
  /** Formats a duration in milliseconds: `3.4 s`. */
  readonly duration: (milliseconds: number) => string;
}

/**
 * Writes entries as Markdown for a ticket: a section for each entry, which begins with what happened, and one about
 * their origin. Times are in the user's time zone and in UTC.
 */
export function toMarkdown(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
  words: EventLogMarkdownWords,
): string {
  const time = timeFormat(info.timeZone, words.intl.locale);
  return [
    ...entries.map((entry) => entrySection(entry, words, time)),
    infoSection(entries, info, words, time),
  ].join('\n');
}

type TimeFormat = (time: number) => string;

/** Formats times in the user's time zone and in UTC. */
function timeFormat(timeZone: string, locale: string): TimeFormat {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: knownZone(timeZone),
  });
  return (time) => inlineText(`${format.format(time)} (${isoTime(time)})`);
}

/** Returns the time zone, or UTC if this browser does not know it: a support bundle may come from another browser. */
function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function infoSection(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
  { intl }: EventLogMarkdownWords,
  time: TimeFormat,
): string {
  const names = intl.exportInfo;
  const lines = [
    `**${inlineText(intl.pageTitle)}**`,
    '',
    ...namedItem(names.events, intl.results(entries.length, entries.length + info.filteredOut)),
    ...namedItem(names.since, time(info.session.since)),
    ...namedItem(names.exported, time(info.exportedAt)),
    ...namedItem(names.timeZone, inlineText(info.timeZone)),
    ...namedItem(names.build, info.build && inlineCode(info.build)),
    ...namedItem(names.session, inlineCode(info.session.id)),
    ...namedItem(names.dropped, info.dropped > 0 ? String(info.dropped) : undefined),
    ...namedItem(intl.withheldLabel, withheldText(totalWithheld(entries), intl)),
  ];
  return `${lines.join('\n')}\n`;
}

function entrySection(entry: EventLogEntry, words: EventLogMarkdownWords, time: TimeFormat): string {
  const { intl, duration } = words;
  const facts = Object.entries(entry.facts);
  const message = inlineText(entry.message ?? '');
  const lines = [
    `### ${intl.severity(entry.severity)}: ${inlineText(entry.title)}`,
    '',
    ...(message ? [itemText(message), ''] : []),
    ...namedItem(intl.traceId, entry.traceId && inlineCode(entry.traceId)),
    ...namedItem(intl.started, time(entry.time)),
    ...namedItem(intl.lastRepeat, lastRepeat(entry, words, time)),
    ...namedItem(intl.columns.duration, entry.duration === undefined ? undefined : duration(entry.duration)),
    ...outcomeItem(entry, words),
    ...namedItem(intl.reason, reasonText(entry, words)),
    ...namedItem(intl.whoMayDoIt, allowedNames(entry.remedy, words)),
    ...namedItem(intl.fieldsToChange, fieldsToChange(entry.remedy, words)),
    ...namedItem(intl.columns.resource, entry.resource && inlineText(entry.resource.label)),
    ...facts.flatMap(([name, fact]) => namedItem(intl.fact(name), inlineText(String(fact)))),
    ...namedItem(intl.eventType, inlineCode(entry.type)),
    ...namedItem(intl.withheldLabel, withheldText(entry.withheld, intl)),
  ];
  if (entry.steps.length > 0) {
    const steps = entry.steps.map((step, at) => `${at + 1}. ${itemText(stepText(step, entry, words))}`);
    lines.push('', `**${intl.steps}**`, '', ...steps);
  }
  return `${lines.join('\n')}\n`;
}

/** Outcome, if it says more than the severity before the title. It needs no label. */
function outcomeItem({ outcome }: EventLogEntry, { intl }: EventLogMarkdownWords): readonly string[] {
  return SAYS_THE_SEVERITY.includes(outcome) ? [] : [`- **${inlineText(intl.outcome(outcome))}**`];
}

/** Reason, if it says more than the outcome, the message and the steps. */
function reasonText(entry: EventLogEntry, { intl }: EventLogMarkdownWords): string | undefined {
  const { reason = intl.presumedReason(entry), message, outcome, steps } = entry;
  if (reason === undefined || reason === message) return undefined;
  const isConfirmation = outcome === 'succeeded' && steps.some((step) => step.reason === reason);
  return isConfirmation ? undefined : inlineText(reason);
}

function lastRepeat(
  entry: EventLogEntry,
  { intl }: EventLogMarkdownWords,
  time: TimeFormat,
): string | undefined {
  return entry.count > 1 ? `${time(entry.lastTime)}, ${intl.repeats(entry.count)}` : undefined;
}

function withheldText(withheld: EventLogWithheld, intl: EventLogMarkdownWords['intl']): string | undefined {
  return countWithheld(withheld) > 0 ? intl.withheld(withheld) : undefined;
}

function allowedNames(
  remedy: EventLogRemedy | undefined,
  { intl }: EventLogMarkdownWords,
): string | undefined {
  return remedy?.allowed?.length ? inlineText(intl.allowed(remedy.allowed)) : undefined;
}

function fieldsToChange(
  remedy: EventLogRemedy | undefined,
  { intl }: EventLogMarkdownWords,
): string | undefined {
  const parts = remedy?.fields?.map((field) => [intl.field(field), field.message].filter(Boolean).join(': '));
  return parts?.length ? inlineText(parts.join(' ')) : undefined;
}

/** Writes a step in one line, without repeating what the entry says. */
function stepText(step: EventLogStep, entry: EventLogEntry, words: EventLogMarkdownWords): string {
  const { intl, duration } = words;
  const wentWrong = step.outcome === 'failed' || step.outcome === 'unknown';
  const remedy = entry.remedy ? undefined : step.remedy;
  const who = allowedNames(remedy, words);
  const what = fieldsToChange(remedy, words);
  const after = step.time - entry.lastTime;
  const parts = [
    inlineText(step.title),
    // Shows where the time of a long operation went.
    after < 1_000 ? undefined : `+${duration(after)}`,
    intl.outcome(step.outcome),
    step.request && inlineCode(step.request),
    step.status === undefined ? undefined : intl.status(step.status),
    // State changes take no time.
    (step.duration ?? 0) < 1 ? undefined : duration(step.duration ?? 0),
    step.message && step.message !== entry.message && inlineText(step.message),
    wentWrong && step.reason && step.reason !== entry.reason && inlineText(step.reason),
    who && `${intl.whoMayDoIt}: ${who}`,
    what && `${intl.fieldsToChange}: ${what}`,
    step.traceId && inlineCode(step.traceId),
  ];
  return parts.filter(Boolean).join(' · ');
}
