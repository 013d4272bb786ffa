import type { SecretPattern } from './secret-pattern';

/** Access tokens and keys that can be told by their shape. */
export const TOKENS: readonly SecretPattern[] = [
  // PEM blocks (RFC 7468) of private keys, also cut off ones.
  ['key', /()-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
  // JSON Web Tokens (RFC 7519): the first part is Base64 of an object, so it always begins in the same way.
  ['token', /()(?<![A-Za-z\d])eyJ[\w-]{13,}\.[\w-]+(?:\.[\w-]*){0,3}/g],
  // `Bearer …` as in an Authorization header (RFC 6750); words, as in "bearer credentials.", are left alone.
  [
    'token',
    /\b((?:[Bb]earer|BEARER):?\s+|[Aa]uthorization["'\\]*:[\s"'\\]*(?![\w-]+\s▮)(?:[\w-]+\s+)?)(?=\S*(?:[\d=_+~]|[./]\w|[a-z][A-Z])|\S{20})[\w\-.~+/]{6,}=*/g,
  ],
  // `Basic …` with its Base64 (RFC 7617); words, as in "basic self-service", are left alone.
  ['password', /\b([Bb]asic\s+|BASIC\s+)(?=\S*(?:\d|=|[a-z][A-Z])|\S{20})[A-Za-z\d+/]{8,}={0,2}(?![\w-])/g],
  // Keys of well-known services, which name themselves by a prefix.
  [
    'key',
    /()(?<![A-Za-z\d])(?:(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{13,}|sk-[\w-]{20,}|gh[opsur]_[A-Za-z0-9]{20,}|xox[abeoprs]-[\w-]{11,}|(?:github_pat_|glpat-|npm_|xapp-|AIza|GOCSPX-|ya29\.|hv[bs]\.)[\w-]{16,}|(?:AKIA|ASIA)[A-Z0-9]{16}\b)/g,
  ],
  // User and password in a URL (RFC 3986, 3.2.1).
  ['password', /(\b[a-z][a-z\d+.-]*:\/\/)[^\s/:▮]*:[^\s/▮]+(?=@)/gi],
];
