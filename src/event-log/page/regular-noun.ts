import type { EventLogPluralForms } from 'ngx-session-event-log';

/** The English forms of how many there are of something: `1 event`, `2 events`. */
export function regularNoun(noun: string): EventLogPluralForms {
  return { one: `# ${noun}`, other: `# ${noun}s` };
}
