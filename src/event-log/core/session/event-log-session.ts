/** Session: the use of the application by one person in one tab, from page load or sign-in to reload or sign-out. */
export interface EventLogSession {
  /** Random identifier of the session in exported files. It reveals nothing about the user. */
  readonly id: string;
  /** Start, in milliseconds since 1970-01-01 UTC. */
  readonly since: number;
}

/** Makes a session that begins at `since`. */
export function newSession(since: number): EventLogSession {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return { id: Array.from(random, (part) => part.toString(36).padStart(7, '0')).join(''), since };
}

/**
 * Ends the session when the browser restores the page from its back/forward cache: the memory of the page comes back,
 * but the user may have signed out since.
 */
export function endWhenRestored(end: () => void): () => void {
  if (typeof addEventListener === 'undefined') return () => undefined;
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) end();
  };
  addEventListener('pageshow', onShow);
  return () => removeEventListener('pageshow', onShow);
}
