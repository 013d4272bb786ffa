export { EventLogBundleError } from './bundle-error';
export type { EventLogBundleRefusal } from './bundle-refusal';
export { exportFileName } from './export-file-name';
export type { EventLogExportInfo } from './export-info';
export {
  EXPORT_FORMAT,
  EXPORT_SCHEMA_VERSION,
  type ExportedEntry,
  type ExportedLog,
  type ExportedStep,
} from './exported-log';
export { BUNDLE_FORMAT, makeBundle } from './make-bundle';
export { type EventLogFileOptions, makeFile } from './make-file';
export type { EventLogMarkdownNames, EventLogMarkdownWords } from './markdown-words';
export type { EventLogFilePace, EventLogWorkOptions } from './paced-work';
export { type EventLogBundle, readBundle } from './read-bundle';
export { toCsv } from './to-csv';
export { toJson } from './to-json';
export { toMarkdown } from './to-markdown';
