export { EventLogBundleError, type EventLogBundleRefusal, makeBundle, readBundle } from './bundle';
export type { EventLogExportInfo, ExportedEntry, ExportedLog } from './exported-log';
export type { EventLogBundle } from './read-exported-log';
export { toCsv } from './to-csv';
export { toJson } from './to-json';
export { type EventLogMarkdownWords, toMarkdown } from './to-markdown';
