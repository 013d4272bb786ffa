/**
 * Ends the session of a page that the browser restores from its back/forward cache: the user may have signed out since,
 * but the page's memory has come back with it.
 */
export function endWhenRestored(end: () => void): { stop: () => void } {
  if (typeof addEventListener === 'undefined') return { stop: () => undefined };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) end();
  };
  addEventListener('pageshow', onShow);
  return { stop: () => removeEventListener('pageshow', onShow) };
}
