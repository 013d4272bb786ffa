/** The code that writes and reads files, which is not loaded before somebody wants one. */
export const loadExport = () => import('ngx-session-event-log/export');

/** Fetches it ahead: browsers let a page copy only at once after a click. */
export function preloadExport(): void {
  // Whoever needs it then tries again, and says so when it fails.
  loadExport().catch(() => undefined);
}
