import type { EventLogEntry } from 'ngx-session-event-log';

import type { EntryTest } from './term-test';

/** Makes a test of words that an entry must hold, and of those that it must not; both in lower case. */
export function wordsTest(words: readonly string[], withoutWords: readonly string[]): EntryTest {
  return (entry) => {
    const text = searchText(entry);
    return words.every((word) => text.includes(word)) && !withoutWords.some((word) => text.includes(word));
  };
}

/** Gathers all texts of an entry that can be searched, in lower case. */
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
