import type { ApplicationRef } from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';

import type { Comparison } from './bench';
import { layOut } from './open-page';

/** Types a text into the search field of the log page, letter by letter. */
export function type(
  text: string,
  entries: readonly EventLogEntry[],
  application: ApplicationRef,
): Comparison[] {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('The log page has no search field.');
  return Array.from(text, (_letter, at) => {
    const typed = text.slice(0, at + 1);
    const floor = time(() => scanFor(typed, entries));
    const ours = time(() => {
      field.value = typed;
      field.dispatchEvent(new Event('input'));
      // Includes filtering, counting, rendering the rows, and layout.
      application.tick();
      layOut();
    });
    return { floor, ours };
  });
}

/** Baseline: searches each text of each entry, in lower case, for each word. */
function scanFor(text: string, entries: readonly EventLogEntry[]): readonly EventLogEntry[] {
  const words = text.toLowerCase().split(' ').filter(Boolean);
  return entries.filter((entry) => {
    const texts = textsOf(entry).map((one) => one.toLowerCase());
    return words.every((word) => texts.some((one) => one.includes(word)));
  });
}

function textsOf({ title, message, type, reason, resource, traceId, facts, steps }: EventLogEntry): string[] {
  const texts = [title, message, type, reason, resource?.label, traceId, ...Object.entries(facts).flat()];
  for (const step of steps) texts.push(step.title, step.request, step.message, step.reason, step.traceId);
  return texts.filter((one) => one !== undefined).map(String);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
