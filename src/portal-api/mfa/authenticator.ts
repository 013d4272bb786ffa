import { Secret, TOTP } from 'otpauth';

/** Parameters that nearly all authenticator apps expect. Many support no others. */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const ISSUER = 'Fabric Portal';
const SECRET_BYTES = 20;

export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** URI (`otpauth://…`) for a QR code. */
export const secretUri = (email: string, secret: string): string =>
  new TOTP({ ...PARAMETERS, issuer: ISSUER, label: email, secret }).toString();

/** Returns the time step of a code, or null if it is wrong. Clocks may differ by one step. */
export function timeStepOf(code: string, secret: string, now: Date): number | null {
  const timestamp = now.getTime();
  const totp = new TOTP({ ...PARAMETERS, secret });
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period: PARAMETERS.period, timestamp }) + delta;
}
