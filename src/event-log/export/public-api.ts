export {
  EventLogBundleError,
  type EventLogBundleRefusal as ɵEventLogBundleRefusal,
  makeBundle,
  readBundle,
} from './bundle';
export type { EventLogExportInfo, ExportedEntry as ɵExportedEntry, ExportedLog } from './exported-log';
export type { EventLogBundle as ɵEventLogBundle } from './read-exported-log';
export { toCsv } from './to-csv';
export { toJson } from './to-json';
export { type EventLogMarkdownWords as ɵEventLogMarkdownWords, toMarkdown } from './to-markdown';
