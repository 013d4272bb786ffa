import type {
  EventLogBundleError,
  ɵEventLogBundleRefusal as EventLogBundleRefusal,
} from 'ngx-session-event-log/export';

/** Loads the code that writes and reads files, when it is first needed. */
export const loadExport = () => import('ngx-session-event-log/export');

/** Reads the reason of a bundle error; `undefined` for other errors. */
export function refusalOf(error: unknown): EventLogBundleRefusal | undefined {
  // By name: the class may not be loaded.
  const isOfBundle = error instanceof Error && error.name === 'EventLogBundleError';
  return isOfBundle ? (error as EventLogBundleError).reason : undefined;
}
