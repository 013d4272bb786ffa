export { EventLogGlyph } from './event-log-glyph';
export type { EventLogGlyphName } from './glyph-shapes';
