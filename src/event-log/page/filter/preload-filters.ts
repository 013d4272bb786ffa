/** Fetches the search field and the filters ahead, for when there is no network. */
export function preloadFilters(): void {
  const files = [import('./event-log-search'), import('./event-log-filters')];
  // The page shows its rows without them.
  Promise.all(files).catch(() => undefined);
}
