const WINDOW_MS = 5 * 60_000;

/** Limits for a window of five minutes. */
export interface RateLimits {
  readonly windowMs: number;
  /** Calls of one session, or of one network address without a session. */
  readonly calls: number;
  /** Attempts to sign in with one e-mail address from one network address. */
  readonly signIns: number;
}

/** Attempts to sign in with one e-mail address from all network addresses, as a multiple of those from one. */
export const SIGN_INS_OF_ACCOUNT = 3;
/** Attempts to sign in from one network address with all e-mail addresses, also as a multiple. */
export const SIGN_INS_OF_ADDRESS = 10;

/** Part of an address that its owner cannot change at will: all of IPv4, the network part of IPv6. */
export function networkOf(address: string): string {
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const all = [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...(tail ?? '').split(':')];
  return all.slice(0, 4).join(':');
}

export const DEFAULT_CALLS = 500;

/** Returns the limits for `calls` in five minutes; one in fifty may be an attempt to sign in. */
export function rateLimitsFor(calls: number): RateLimits {
  return { windowMs: WINDOW_MS, calls, signIns: Math.max(1, Math.round(calls / 50)) };
}
