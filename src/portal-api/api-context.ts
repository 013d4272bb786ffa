import type { Database } from './database/database.ts';
import type { PaymentProvider } from './payments/payment-provider.ts';
import type { RateLimits } from './rate-limits/rate-limits.ts';

/** What the features of the API work with. */
export interface ApiContext {
  readonly database: Database;
  /** The present time; tests drive it. */
  readonly now: () => Date;
  readonly rateLimits: RateLimits;
  /** Who takes cards and charges them. */
  readonly paymentProvider: PaymentProvider;
  /** Encrypts the secrets of authenticator apps; without it nobody can use one. */
  readonly mfaKey?: Buffer | undefined;
  /** Whether the demo accounts are shown to everyone. */
  readonly demoData: boolean;
  /** Time from one provisioning state to the next, in milliseconds. */
  readonly provisioningStepMs: number;
  /** Least time from one update of a service to the next, in milliseconds. */
  readonly updateIntervalMs: number;
}
