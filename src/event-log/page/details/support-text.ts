import {
  countWithheld,
  type EventLogEntry,
  type EventLogIntl,
  type EventLogStep,
} from 'ngx-session-event-log';

/** One event as Markdown, for a ticket. It holds what the entry holds, and times in UTC that mean the same everywhere. */
export function supportText(
  entry: EventLogEntry,
  intl: EventLogIntl,
  duration: (milliseconds: number) => string,
): string {
  const lines = [`### ${intl.severity(entry.severity)}: ${inline(entry.title)}`, ''];
  const add = (name: string, value: string | undefined) => {
    if (value) lines.push(`- **${inline(name)}:** ${value}`);
  };
  add(intl.started, utc(entry.time));
  if (entry.count > 1) add(intl.lastRepeat, `${utc(entry.lastTime)} (${intl.repeats(entry.count)})`);
  add(intl.columns.duration, entry.duration === undefined ? undefined : duration(entry.duration));
  add(intl.columns.event, inline(`${intl.outcome(entry.outcome)}. ${entry.message ?? ''}`.trim()));
  add(intl.reason, entry.reason && inline(entry.reason));
  add(intl.columns.resource, entry.resource && inline(entry.resource.label));
  add(intl.eventType, code(entry.type));
  add(intl.traceId, entry.traceId && code(entry.traceId));
  for (const [name, value] of Object.entries(entry.facts)) add(intl.fact(name), inline(String(value)));
  add(intl.withheldLabel, countWithheld(entry.withheld) > 0 ? intl.withheld(entry.withheld) : undefined);
  if (entry.steps.length > 0) {
    lines.push(
      '',
      `**${intl.steps}**`,
      '',
      ...entry.steps.map((step, at) => stepLine(step, at, intl, duration)),
    );
  }
  return `${lines.join('\n')}\n`;
}

function stepLine(
  step: EventLogStep,
  at: number,
  intl: EventLogIntl,
  duration: (milliseconds: number) => string,
): string {
  const parts = [
    inline(step.title),
    intl.outcome(step.outcome),
    step.request && code(step.request),
    step.status === undefined ? undefined : intl.status(step.status),
    step.duration === undefined ? undefined : duration(step.duration),
    step.message && inline(step.message),
    step.traceId && code(step.traceId),
  ];
  return `${at + 1}. ${parts.filter(Boolean).join(' · ')}`;
}

function utc(time: number): string {
  return new Date(time).toISOString();
}

/** Text that stays text: what it holds must not become markup of the ticket. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~!]/g, '\\$&');
}

function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}
