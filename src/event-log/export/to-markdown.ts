import {
  countWithheld,
  type EventLogEntry,
  type ɵEventLogField as EventLogField,
  type EventLogOutcome,
  type EventLogRemedy,
  type EventLogSeverity,
  type EventLogStep,
  type EventLogWithheld,
} from 'ngx-session-event-log';

import { type EventLogExportInfo, isoTime, totalWithheld } from './exported-log';
import { inlineCode, inlineText, itemText, namedItem } from './markdown-text';

/** Words of a Markdown export, which is read by people. */
export interface EventLogMarkdownWords {
  /** Names and sentences: `EventLogPageIntl` of the log page has them all. */
  readonly intl: {
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
    /** The reason of an event whose type gives none of its own. */
    presumedReason(entry: Pick<EventLogEntry, 'outcome' | 'severity'>): string;
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
 * Entries as Markdown for a ticket: their origin, then a section for each. It holds what the entries hold, and times in
 * UTC, which mean the same everywhere.
 */
export function toMarkdown(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
  words: EventLogMarkdownWords,
): string {
  return [infoSection(entries, info, words), ...entries.map((entry) => entrySection(entry, words))].join(
    '\n',
  );
}

function infoSection(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
  { intl }: EventLogMarkdownWords,
): string {
  const names = intl.exportInfo;
  const lines = [
    `## ${inlineText(intl.pageTitle)}`,
    '',
    ...namedItem(names.events, intl.results(entries.length, entries.length + info.filteredOut)),
    ...namedItem(names.exported, isoTime(info.exportedAt)),
    ...namedItem(names.session, inlineCode(info.session.id)),
    ...namedItem(names.since, isoTime(info.session.since)),
    ...namedItem(names.timeZone, inlineText(info.timeZone)),
    ...namedItem(names.build, info.build && inlineCode(info.build)),
    ...namedItem(names.dropped, String(info.dropped)),
    ...namedItem(intl.withheldLabel, withheldText(totalWithheld(entries), intl) ?? '0'),
  ];
  return `${lines.join('\n')}\n`;
}

function entrySection(entry: EventLogEntry, words: EventLogMarkdownWords): string {
  const { intl, duration } = words;
  const outcome = `${intl.outcome(entry.outcome)}. ${entry.message ?? ''}`.trim();
  const facts = Object.entries(entry.facts);
  const lines = [
    `### ${intl.severity(entry.severity)}: ${inlineText(entry.title)}`,
    '',
    ...namedItem(intl.started, isoTime(entry.time)),
    ...namedItem(intl.lastRepeat, lastRepeat(entry, words)),
    ...namedItem(intl.columns.duration, entry.duration === undefined ? undefined : duration(entry.duration)),
    ...namedItem(intl.columns.event, inlineText(outcome)),
    ...namedItem(intl.reason, inlineText(entry.reason ?? intl.presumedReason(entry))),
    ...namedItem(intl.whoMayDoIt, allowedNames(entry.remedy, words)),
    ...namedItem(intl.fieldsToChange, fieldsToChange(entry.remedy, words)),
    ...namedItem(intl.columns.resource, entry.resource && inlineText(entry.resource.label)),
    ...namedItem(intl.eventType, inlineCode(entry.type)),
    ...namedItem(intl.traceId, entry.traceId && inlineCode(entry.traceId)),
    ...facts.flatMap(([name, fact]) => namedItem(intl.fact(name), inlineText(String(fact)))),
    ...namedItem(intl.withheldLabel, withheldText(entry.withheld, intl)),
  ];
  if (entry.steps.length > 0) {
    const steps = entry.steps.map((step, at) => `${at + 1}. ${itemText(stepText(step, entry, words))}`);
    lines.push('', `**${intl.steps}**`, '', ...steps);
  }
  return `${lines.join('\n')}\n`;
}

function lastRepeat(entry: EventLogEntry, { intl }: EventLogMarkdownWords): string | undefined {
  return entry.count > 1 ? `${isoTime(entry.lastTime)} (${intl.repeats(entry.count)})` : undefined;
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
    step.duration === undefined ? undefined : duration(step.duration),
    step.message && inlineText(step.message),
    wentWrong && step.reason && step.reason !== entry.reason && inlineText(step.reason),
    who && `${intl.whoMayDoIt}: ${who}`,
    what && `${intl.fieldsToChange}: ${what}`,
    step.traceId && inlineCode(step.traceId),
  ];
  return parts.filter(Boolean).join(' · ');
}
