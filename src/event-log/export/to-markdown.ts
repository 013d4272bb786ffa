import { countWithheld, type EventLogEntry } from 'ngx-session-event-log';

import { entryMarkdown } from './entry-markdown';
import type { EventLogExportInfo } from './export-info';
import { isoTime } from './exported-entry';
import { inlineCode, inlineText, namedItem } from './markdown-text';
import type { EventLogMarkdownWords } from './markdown-words';
import { totalWithheld } from './total-withheld';

/**
 * Entries as Markdown for a ticket: where they come from, then a section for each. It holds what the entries hold, and
 * times in UTC, which mean the same everywhere.
 *
 * @returns the text in pieces, about one for each entry: see {@link makeFile}
 */
export function* toMarkdown(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
  words: EventLogMarkdownWords,
): Generator<string> {
  yield infoMarkdown(entries, info, words);
  for (const entry of entries) yield `\n${entryMarkdown(entry, words)}`;
}

function infoMarkdown(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
  { intl }: EventLogMarkdownWords,
): string {
  const names = intl.exportInfo;
  const withheld = totalWithheld(entries);
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
    ...namedItem(intl.withheldLabel, countWithheld(withheld) > 0 ? intl.withheld(withheld) : '0'),
  ];
  return `${lines.join('\n')}\n`;
}
