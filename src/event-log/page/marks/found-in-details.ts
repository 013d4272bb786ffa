import { type EventLogEntry, ɵshownMessage as shownMessage } from 'ngx-session-event-log';

import type { EventLogPageIntl } from '../words/event-log-page-intl';

/** Match in the details of an entry. */
interface FoundInDetails {
  /** Label of the part of the details. */
  readonly name: string;
  readonly text: string;
}

/** Number of characters to show before a match in a long text. */
const LEAD = 16;

/** Finds the first part of the details that contains one of `words` (in lower case) that the row does not contain. */
export function foundInDetails(
  entry: EventLogEntry,
  words: readonly string[],
  intl: EventLogPageIntl,
): FoundInDetails | undefined {
  if (words.length === 0) return undefined;
  const { title, resource } = entry;
  const row = `${title}\n${shownMessage(entry) ?? ''}\n${resource?.label ?? ''}`.toLowerCase();
  const missing = words.filter((word) => !row.includes(word));
  if (missing.length === 0) return undefined;
  for (const { name, text, key = '' } of placesInDetails(entry, intl)) {
    const places = missing.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
    if (places.length > 0) return { name, text: cutBefore(text, Math.min(...places)) };
    if (missing.some((word) => key.toLowerCase().includes(word))) return { name, text };
  }
  return undefined;
}

interface Place extends FoundInDetails {
  /** Key from which the name was made, which is also searched. */
  readonly key?: string;
}

function* placesInDetails(entry: EventLogEntry, intl: EventLogPageIntl): Generator<Place> {
  for (const [key, value] of Object.entries(entry.facts)) {
    yield { name: intl.fact(key), text: String(value), key };
  }
  yield { name: intl.eventType, text: entry.type };
  if (entry.traceId) yield { name: intl.traceId, text: entry.traceId };
  if (entry.reason) yield { name: intl.reason, text: entry.reason };
  for (const { title, request, message, reason, traceId } of entry.steps) {
    for (const text of [title, request, message, reason]) if (text) yield { name: intl.steps, text };
    if (traceId) yield { name: intl.traceId, text: traceId };
  }
}

/** Cuts a text before a match, but not within a character. */
function cutBefore(text: string, place: number): string {
  return place <= 2 * LEAD ? text : `…${text.slice(place - LEAD).replace(/^[\udc00-\udfff]/, '')}`;
}
