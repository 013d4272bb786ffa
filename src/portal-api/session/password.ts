import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const KEY_LENGTH = 32;
const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** Checked instead when nobody has the given e-mail address, so that both answers take the same time. */
const NOBODYS_HASH = `${'0'.repeat(32)}:${'0'.repeat(2 * KEY_LENGTH)}`;

/** A salted scrypt hash, as `salt:hash` in hexadecimal digits. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, KEY_LENGTH);
  return `${salt.toString('hex')}:${hash.toString('hex')}`;
}

export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [salt = '', hash = ''] = (stored ?? NOBODYS_HASH).split(':');
  const given = await derive(password, Buffer.from(salt, 'hex'), KEY_LENGTH);
  return timingSafeEqual(given, Buffer.from(hash, 'hex')) && stored !== undefined;
}
