/** A stretch of use of the portal by one person in one tab: from page load or sign-in to refresh or sign-out. */
export interface EventLogSession {
  /** Names the session in exported files; says nothing about who it was. */
  readonly id: string;
  /** When it began, in milliseconds since 1970-01-01 UTC. */
  readonly since: number;
}

/** A new session that begins now. */
export function newSession(since: number): EventLogSession {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return { id: Array.from(random, (part) => part.toString(36).padStart(7, '0')).join(''), since };
}
