import { randomBytes } from 'node:crypto';

import { Secret } from 'otpauth';

import type { Database } from '../database/database.ts';
import { hashToken } from '../session/secret-token.ts';

const CODES = 10;
/** 80 random bits, too many to guess from a plain hash. */
const BYTES = 10;

/** Replaces the user's recovery codes and stores only their hashes. */
export async function renewRecoveryCodes(transaction: Database, userId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode);
  await transaction.deleteFrom('mfa_recovery_codes').where('user_id', '=', userId).execute();
  await transaction
    .insertInto('mfa_recovery_codes')
    .values(codes.map((code) => ({ user_id: userId, code_hash: hashOf(code) })))
    .execute();
  return codes;
}

/** Uses up a recovery code; returns false if it is unknown or used. */
export async function useRecoveryCode(database: Database, userId: string, code: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('mfa_recovery_codes')
    .where('user_id', '=', userId)
    .where('code_hash', '=', hashOf(code))
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Formats a code as four groups of four characters. */
const newCode = (): string =>
  (new Secret({ buffer: new Uint8Array(randomBytes(BYTES)).buffer }).base32.match(/.{4}/g) ?? []).join('-');

/** Normalises a typed code: groups and case do not matter. */
const hashOf = (code: string): string => hashToken(code.replace(/[\s-]/g, '').toUpperCase());
