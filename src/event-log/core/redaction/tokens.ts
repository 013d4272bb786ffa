import type { Redactor } from './redactor';

/** `Bearer …` and `Basic …` as in an Authorization header (RFC 6750, RFC 7617). */
const AUTHORIZATION = /\b(bearer|basic)(\s+)(?=\S*[\d=_+/.~-]|\S{20})[\w\-.~+/]{8,}=*/gi;

/** JSON Web Tokens (RFC 7519): the first part is Base64 of an object, so it always begins in the same way. */
const JWT = /\beyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*){0,3}/g;

/** Keys of well-known services, which name themselves by a prefix. */
const PREFIXED_KEY =
  /\b(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{10,}|\bgh[opsur]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bnpm_[A-Za-z0-9]{20,}|\bxox[abeoprs]-[\w-]{10,}|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{30,}/g;

/** PEM blocks (RFC 7468) of private keys, also cut off ones. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** User and password in a URL (RFC 3986, 3.2.1). */
const URL_CREDENTIALS = /(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@:]+:[^\s/@]+(?=@)/gi;

/** Removes access tokens and keys that can be told by their shape. */
export const redactTokens: Redactor = (text, withhold) =>
  text
    .replace(PRIVATE_KEY, () => withhold('key'))
    .replace(JWT, () => withhold('token'))
    .replace(
      AUTHORIZATION,
      (_match, scheme: string, space: string) => `${scheme}${space}${withhold('token')}`,
    )
    .replace(PREFIXED_KEY, () => withhold('key'))
    .replace(URL_CREDENTIALS, (_match, start: string) => `${start}${withhold('password')}`);
