/**
 * Fetches the search field and the filters, which are made after the rows, together with the file of the page: that is
 * fetched ahead, so that the page opens when the network has gone.
 */
export function preloadFilters(): void {
  // The page shows its rows without them.
  Promise.all([import('./event-log-search'), import('./event-log-filters')]).catch(() => undefined);
}
