import {
  countWithheld,
  type EventLogEntry,
  type EventLogRemedy,
  type EventLogStep,
} from 'ngx-session-event-log';

import { isoTime } from './exported-entry';
import { inlineCode, inlineText, namedItem } from './markdown-text';
import type { EventLogMarkdownWords } from './markdown-words';

/** One entry as a section of Markdown. */
export function entryMarkdown(entry: EventLogEntry, words: EventLogMarkdownWords): string {
  const { intl, duration } = words;
  const lines = [
    `### ${intl.severity(entry.severity)}: ${inlineText(entry.title)}`,
    '',
    ...namedItem(intl.started, isoTime(entry.time)),
    ...namedItem(intl.lastRepeat, lastRepeat(entry, words)),
    ...namedItem(intl.columns.duration, entry.duration === undefined ? undefined : duration(entry.duration)),
    ...namedItem(
      intl.columns.event,
      inlineText(`${intl.outcome(entry.outcome)}. ${entry.message ?? ''}`.trim()),
    ),
    ...namedItem(intl.reason, inlineText(entry.reason ?? intl.presumedReason(entry))),
    ...namedItem(intl.whoMayDoIt, allowed(entry.remedy, words)),
    ...namedItem(intl.fieldsToChange, fields(entry.remedy, words)),
    ...namedItem(intl.columns.resource, entry.resource && inlineText(entry.resource.label)),
    ...namedItem(intl.eventType, inlineCode(entry.type)),
    ...namedItem(intl.traceId, entry.traceId && inlineCode(entry.traceId)),
    ...Object.entries(entry.facts).flatMap(([name, fact]) =>
      namedItem(intl.fact(name), inlineText(String(fact))),
    ),
    ...namedItem(
      intl.withheldLabel,
      countWithheld(entry.withheld) > 0 ? intl.withheld(entry.withheld) : undefined,
    ),
  ];
  if (entry.steps.length > 0) {
    lines.push(
      '',
      `**${intl.steps}**`,
      '',
      ...entry.steps.map((step, at) => `${at + 1}. ${stepText(step, entry, words)}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

function lastRepeat(entry: EventLogEntry, { intl }: EventLogMarkdownWords): string | undefined {
  return entry.count > 1 ? `${isoTime(entry.lastTime)} (${intl.repeats(entry.count)})` : undefined;
}

function allowed(remedy: EventLogRemedy | undefined, { intl }: EventLogMarkdownWords): string | undefined {
  return remedy?.allowed?.length ? inlineText(intl.allowed(remedy.allowed)) : undefined;
}

function fields(remedy: EventLogRemedy | undefined, { intl }: EventLogMarkdownWords): string | undefined {
  const parts = remedy?.fields?.map((field) => [intl.field(field), field.message].filter(Boolean).join(': '));
  return parts?.length ? inlineText(parts.join(' ')) : undefined;
}

/** What the entry itself says already is not said again. */
function stepText(step: EventLogStep, entry: EventLogEntry, words: EventLogMarkdownWords): string {
  const { intl, duration } = words;
  const wentWrong = step.outcome === 'failed' || step.outcome === 'unknown';
  const remedy = entry.remedy ? undefined : step.remedy;
  const who = allowed(remedy, words);
  const what = fields(remedy, words);
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
