import type { Generated } from 'kysely';

export interface MfaTable {
  user_id: string;
  /** The secret of the authenticator app, readable only with the key of this installation. */
  encrypted_secret: string;
  /** Whether the user has shown that the app works. */
  enabled: Generated<boolean>;
  /** The time step of the last code that was used: no code works twice. */
  last_counter: Generated<number>;
}

export interface MfaRecoveryCodeTable {
  user_id: string;
  code_hash: string;
}
