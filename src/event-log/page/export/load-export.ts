import type { ɵEventLogBundleRefusal as EventLogBundleRefusal } from 'ngx-session-event-log/export';

/** The code that writes and reads files, which is not loaded before somebody wants one. */
export const loadExport = () => import('ngx-session-event-log/export');

/** Fetches it ahead: browsers let a page copy only at once after a click. */
export function preloadExport(): void {
  // Whoever needs it then tries again, and says so when it fails.
  loadExport().catch(() => undefined);
}

/** The reason why a support bundle was refused; nothing when the error is about something else. */
export function refusalOf(error: unknown): EventLogBundleRefusal | undefined {
  // By its name: the class may not be loaded.
  const { name, reason } = (error ?? {}) as {
    readonly name?: unknown;
    readonly reason?: EventLogBundleRefusal;
  };
  return name === 'EventLogBundleError' ? reason : undefined;
}
