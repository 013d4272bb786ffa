import type { Database } from './database/database.ts';
import type { PaymentProvider } from './payments/payment-provider.ts';
import type { RateLimits } from './rate-limits/rate-limits.ts';
import type { PasswordCost } from './session/password.ts';

/** Dependencies and settings of the API's features. */
export interface ApiContext {
  readonly database: Database;
  /** Rejects if the database does not answer in time. */
  readonly check: () => Promise<void>;
  /** Current time; tests control it. */
  readonly now: () => Date;
  readonly rateLimits: RateLimits;
  /** Registers cards and charges them. */
  readonly paymentProvider: PaymentProvider;
  /** Encrypts the secrets of authenticator apps. Without it, these apps cannot be used. */
  readonly mfaKey?: Buffer | undefined;
  /** Cost of a password hash; the recommended cost by default. */
  readonly passwordCost?: PasswordCost;
  /** Lists the demo accounts for everyone. */
  readonly demoData: boolean;
  /** Time from one provisioning state to the next, in milliseconds. */
  readonly provisioningStepMs: number;
  /** Minimum time between two updates of a service, in milliseconds. */
  readonly updateIntervalMs: number;
}
