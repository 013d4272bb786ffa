import type { ApplicationRef } from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';

/** Milliseconds of each keystroke, and of a plain scan for what stood in the field after it. */
export interface Keystroke {
  readonly scan: number;
  readonly keystroke: number;
  /** How many entries the scan has found. */
  readonly found: number;
}

/** Types a text into the search field of the log page, letter by letter. */
export function type(
  text: string,
  entries: () => readonly EventLogEntry[],
  application: ApplicationRef,
): Keystroke[] {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('The log page is not open.');
  return Array.from(text, (_letter, at) => {
    const typed = text.slice(0, at + 1);
    let found = 0;
    const scan = time(() => (found = scanFor(typed, entries()).length));
    const keystroke = time(() => {
      field.value = typed;
      field.dispatchEvent(new Event('input'));
      // All that follows: filtering, counting, and the rows.
      application.tick();
    });
    return { scan, keystroke, found };
  });
}

/** What the page would cost if it kept nothing: each text of each entry in lower case, and a look into it. */
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

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
