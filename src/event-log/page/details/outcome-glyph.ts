import type { EventLogOutcome, ɵEventLogGlyphName as EventLogGlyphName } from 'ngx-session-event-log';

const GLYPHS: Readonly<Record<EventLogOutcome, EventLogGlyphName>> = {
  running: 'running',
  succeeded: 'success',
  noted: 'info',
  pending: 'warning',
  unknown: 'warning',
  cancelled: 'info',
  failed: 'error',
};

/** The glyph that stands for an outcome. */
export function outcomeGlyph(outcome: EventLogOutcome): EventLogGlyphName {
  return GLYPHS[outcome];
}
