/**
 * Ends the session of a page that comes back from the browser's back/forward cache: it was left, perhaps by somebody
 * who has signed out since, and its memory has come back with it.
 */
export function endWhenRestored(end: () => void): { stop: () => void } {
  if (typeof addEventListener === 'undefined') return { stop: () => undefined };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) end();
  };
  addEventListener('pageshow', onShow);
  return { stop: () => removeEventListener('pageshow', onShow) };
}
