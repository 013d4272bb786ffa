import type { Redactor } from './redactor';

/** `Bearer …` as in an Authorization header (RFC 6750); words, as in "bearer credentials.", are left alone. */
const BEARER = /\b([Bb]earer|BEARER)(\s+)(?=\S*(?:[\d=_+~]|[./]\w|[a-z][A-Z])|\S{20})[\w\-.~+/]{8,}=*/g;

/** `Basic …` with its Base64 (RFC 7617); words, as in "basic self-service", are left alone. */
const BASIC = /\b([Bb]asic|BASIC)(\s+)(?=\S*(?:\d|=|[a-z][A-Z])|\S{20})[A-Za-z\d+/]{8,}={0,2}(?![\w-])/g;

/** JSON Web Tokens (RFC 7519): the first part is Base64 of an object, so it always begins in the same way. */
const JWT = /(?<![A-Za-z\d])eyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*){0,3}/g;

/** Keys of well-known services, which name themselves by a prefix. */
const PREFIXED_KEY =
  /(?<![A-Za-z\d])(?:(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{10,}|sk-[\w-]{20,}|gh[opsur]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{20,}|xox[abeoprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}\b|AIza[\w-]{30,})/g;

/** PEM blocks (RFC 7468) of private keys, also cut off ones. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** User and password in a URL (RFC 3986, 3.2.1). */
const URL_CREDENTIALS = /(\b[a-z][a-z\d+.-]*:\/\/)[^\s/:▮]*:[^\s/▮]+(?=@)/gi;

/** Removes access tokens and keys that can be told by their shape. */
export const redactTokens: Redactor = (text, withhold) =>
  text
    .replace(PRIVATE_KEY, () => withhold('key'))
    .replace(JWT, () => withhold('token'))
    .replace(BEARER, (_match, scheme: string, space: string) => `${scheme}${space}${withhold('token')}`)
    .replace(BASIC, (_match, scheme: string, space: string) => `${scheme}${space}${withhold('password')}`)
    .replace(PREFIXED_KEY, () => withhold('key'))
    .replace(URL_CREDENTIALS, (_match, start: string) => `${start}${withhold('password')}`);
