const WINDOW_MS = 5 * 60_000;

/** Limits for a window of five minutes. */
export interface RateLimits {
  readonly windowMs: number;
  /** Calls of one session, or of one address without a session. */
  readonly calls: number;
  /** Attempts to sign in with one e-mail address from one network address. */
  readonly signIns: number;
}

export const DEFAULT_CALLS = 500;

/** Returns the limits for `calls` in five minutes; one in fifty may be an attempt to sign in. */
export function rateLimitsFor(calls: number): RateLimits {
  return { windowMs: WINDOW_MS, calls, signIns: Math.max(1, Math.round(calls / 50)) };
}
