import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

/** Cost of a hash, in the terms of scrypt. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP recommendation for a server with little memory. */
const COST: PasswordCost = { N: 2 ** 14, r: 8, p: 5 };
const KEY_LENGTH = 32;
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Creates a salted scrypt hash that contains its cost, so that the cost can be raised later. */
export async function hashPassword(password: string, cost: PasswordCost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, KEY_LENGTH, cost);
  return encode(cost, salt, hash);
}

/** Checks a password. Without an account, checks a dummy hash, so that both answers take the same time. */
export async function isPassword(
  password: string,
  stored: string | null | undefined,
  usualCost: PasswordCost = COST,
): Promise<boolean> {
  const { cost, salt, hash } = typeof stored === 'string' ? decode(stored) : { ...NOBODYS, cost: usualCost };
  const given = await derive(password, salt, hash.length, cost);
  return timingSafeEqual(given, hash) && typeof stored === 'string';
}

const encode = ({ N, r, p }: PasswordCost, salt: Buffer, hash: Buffer): string =>
  ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');

function decode(stored: string): { cost: PasswordCost; salt: Buffer; hash: Buffer } {
  const [, N, r, p, salt = '', hash = ''] = stored.split('$');
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    hash: Buffer.from(hash, 'base64url'),
  };
}

const NOBODYS = { salt: Buffer.alloc(16), hash: Buffer.alloc(KEY_LENGTH) };
