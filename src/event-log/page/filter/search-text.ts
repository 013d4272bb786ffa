import type { EventLogEntry } from 'ngx-session-event-log';

/** All that can be searched of an entry, in lower case. */
export function searchText(entry: EventLogEntry): string {
  return gather(entry).toLowerCase();
}

function gather({ title, message, type, reason, traceId, resource, facts, steps }: EventLogEntry): string {
  // One word must not be found across two texts, so they are kept apart.
  let all = `${title}\n${type}`;
  if (message) all += `\n${message}`;
  if (reason) all += `\n${reason}`;
  if (resource) all += `\n${resource.label}`;
  if (traceId) all += `\n${traceId}`;
  for (const [name, value] of Object.entries(facts)) all += `\n${name}\n${value}`;
  for (const step of steps) {
    all += `\n${step.title}`;
    if (step.request) all += `\n${step.request}`;
    if (step.message) all += `\n${step.message}`;
    if (step.reason) all += `\n${step.reason}`;
    if (step.traceId) all += `\n${step.traceId}`;
  }
  return all;
}
