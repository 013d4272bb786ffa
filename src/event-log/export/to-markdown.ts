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

/** Outcomes that say no more than a severity does. */
const SAYS_THE_SEVERITY: readonly EventLogOutcome[] = ['succeeded', 'noted', 'failed'];

/** Words of a Markdown export, which is read by people. */
export interface EventLogMarkdownWords {
  /** Names and sentences: `EventLogPageIntl` of the log page has them all. */
  readonly intl: {
    /** BCP 47 language tag of the words, for times. */
    readonly locale: string;
    /** The heading of the export. */
    readonly pageTitle: string;
    /** The names of an entry's outcome, of its resource and of its duration. */
    readonly columns: Readonly<Record<'event' | 'resource' | 'duration', string>>;
    /** The names of what the export tells beside its entries. */
    readonly exportInfo: Readonly<
      Record<'events' | 'exported' | 'session' | 'since' | 'timeZone' | 'build' | 'dropped', string>
    >;
    /** The name of the event type. */
    readonly eventType: string;
    /** The name of the list of fields that were refused. */
    readonly fieldsToChange: string;
    /** The name of the time when an event was repeated last. */
    readonly lastRepeat: string;
    /** The name of the reason why an event has its severity. */
    readonly reason: string;
    /** The name of the time when an event began. */
    readonly started: string;
    /** The heading of the steps of an operation. */
    readonly steps: string;
    /** The name of the trace ID. */
    readonly traceId: string;
    /** The name of the list of those who are allowed to do what the user was not. */
    readonly whoMayDoIt: string;
    /** The name of the number of values that were removed from texts. */
    readonly withheldLabel: string;
    /** Lists those who may do something, such as roles. */
    allowed(names: readonly string[]): string;
    /** Names a fact. */
    fact(name: string): string;
    /** Names a field that was refused. */
    field(field: EventLogField): string;
    /** The word for the state of an operation or a step. */
    outcome(outcome: EventLogOutcome): string;
    /** The reason of an event whose type gives none of its own; `undefined` where the outcome says it all. */
    presumedReason(entry: Pick<EventLogEntry, 'outcome' | 'severity'>): string | undefined;
    /** Tells how many times an event happened in a row. */
    repeats(count: number): string;
    /** Tells how many of all events are in the export. */
    results(shown: number, total: number): string;
    /** The word for a severity. */
    severity(severity: EventLogSeverity): string;
    /** The HTTP status of a step; 0 when no answer came. */
    status(status: number): string;
    /** The number and the kinds of values that were removed from texts. */
    withheld(withheld: EventLogWithheld): string;
  };
  /** Writes a duration in milliseconds for people: `3.4 s`. */
  readonly duration: (milliseconds: number) => string;
}

/**
 * Entries as Markdown for a ticket: a section for each, which begins with what happened, and last their origin. It holds
 * what the entries hold. Times are those of the user, with their zone, and in UTC, which means the same everywhere.
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

/** Writes times as the user reads them, and in UTC. */
function timeFormat(timeZone: string, locale: string): TimeFormat {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: knownZone(timeZone),
  });
  return (time) => inlineText(`${format.format(time)} (${isoTime(time)})`);
}

/** A zone of this browser: a support bundle may come from one that knows others. */
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
    ...namedItem(intl.columns.event, outcomeText(entry, words)),
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

/** The outcome, where it says more than the severity before the title. */
function outcomeText({ outcome }: EventLogEntry, { intl }: EventLogMarkdownWords): string | undefined {
  return SAYS_THE_SEVERITY.includes(outcome) ? undefined : inlineText(intl.outcome(outcome));
}

/** The reason, where it says more than the outcome, the message and the steps. */
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

/** A step in one line. What the entry itself says already is not said again. */
function stepText(step: EventLogStep, entry: EventLogEntry, words: EventLogMarkdownWords): string {
  const { intl, duration } = words;
  const wentWrong = step.outcome === 'failed' || step.outcome === 'unknown';
  const remedy = entry.remedy ? undefined : step.remedy;
  const who = allowedNames(remedy, words);
  const what = fieldsToChange(remedy, words);
  const parts = [
    inlineText(step.title),
    intl.outcome(step.outcome),
    step.request && inlineCode(step.request),
    step.status === undefined ? undefined : intl.status(step.status),
    // A state that was reached took no time.
    (step.duration ?? 0) < 1 ? undefined : duration(step.duration ?? 0),
    step.message && step.message !== entry.message && inlineText(step.message),
    wentWrong && step.reason && step.reason !== entry.reason && inlineText(step.reason),
    who && `${intl.whoMayDoIt}: ${who}`,
    what && `${intl.fieldsToChange}: ${what}`,
    step.traceId && inlineCode(step.traceId),
  ];
  return parts.filter(Boolean).join(' · ');
}
