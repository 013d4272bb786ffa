/** Use of the application by one person in one tab: from page load or sign-in to reload or sign-out. */
export interface EventLogSession {
  /** Random identifier of the session in exported files; reveals nothing about the user. */
  readonly id: string;
  /** Start, in milliseconds since 1970-01-01 UTC. */
  readonly since: number;
}

/** Makes a session that begins at `since`. */
export function newSession(since: number): EventLogSession {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return { id: Array.from(random, (part) => part.toString(36).padStart(7, '0')).join(''), since };
}
