import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** Recommendation of OWASP for a server with little memory to spare. */
const COST: Cost = { N: 2 ** 14, r: 8, p: 5 };
const KEY_LENGTH = 32;
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Makes a salted scrypt hash that holds its own cost, so that the cost can be raised later. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, KEY_LENGTH, cost);
  return encode(cost, salt, hash);
}

/** Checks a password. Without an account, it checks a dummy hash, so that both answers take the same time. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const { cost, salt, hash } = decode(stored ?? NOBODYS_HASH);
  const given = await derive(password, salt, hash.length, cost);
  return timingSafeEqual(given, hash) && typeof stored === 'string';
}

const encode = ({ N, r, p }: Cost, salt: Buffer, hash: Buffer): string =>
  ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');

function decode(stored: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, N, r, p, salt = '', hash = ''] = stored.split('$');
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    hash: Buffer.from(hash, 'base64url'),
  };
}

const NOBODYS_HASH = encode(COST, Buffer.alloc(16), Buffer.alloc(KEY_LENGTH));
