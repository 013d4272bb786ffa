import type { Database } from './database/database.ts';
import type { PaymentProvider } from './payments/payment-provider.ts';
import type { RateLimits } from './rate-limits/rate-limits.ts';
import type { PasswordCost } from './session/password.ts';

/** Dependencies and settings of the API's features. */
export interface ApiContext {
  readonly database: Database;
  /** Rejects if the database does not answer soon. */
  readonly check: () => Promise<void>;
  /** Current time, which tests control. */
  readonly now: () => Date;
  readonly rateLimits: RateLimits;
  /** Registers cards and charges them. */
  readonly paymentProvider: PaymentProvider;
  /** Encrypts the secrets of authenticator apps; without it, nobody can use one. */
  readonly mfaKey?: Buffer | undefined;
  /** Work that the hash of a password takes, by default as much as is recommended. */
  readonly passwordCost?: PasswordCost;
  /** Shows the demo accounts to everyone. */
  readonly demoData: boolean;
  /** Time from one provisioning state to the next, in milliseconds. */
  readonly provisioningStepMs: number;
  /** Minimum time between two updates of a service, in milliseconds. */
  readonly updateIntervalMs: number;
}
