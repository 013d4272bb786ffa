import { findByPattern, type SecretFinder } from './finding';
import { isChosen, isLongMixed } from './secret-values';

/** Finders of secrets in addresses. */
export const findInAddresses: readonly SecretFinder[] = [
  // User and password in a URL (RFC 3986, 3.2.1). A password may contain any character; a port is followed by a path.
  findByPattern(
    'password',
    /((?:\b[a-z][a-z\d+.-]{0,20}:)?\/\/)(?:[^\s/:@▮"'<>]{0,100}:(?!\d{1,5}(?:[/?#]|$))[^\s▮"'<>]{1,200}|[^\s/:@?#▮"'<>]{8,200})(?=@)/gi,
    (user) => user.includes(':') || (!isChosen(user) && /\d/.test(user)),
  ),
  // Query parameters that carry secrets under names that are too common to look for elsewhere.
  findByPattern(
    'key',
    /([?&#](?:key|appid|k|t|code|auth|state|ticket|invite|invitation|hash|h|s|sig|signature|sid|session|magic|assertion|code_verifier|sso|SAMLResponse)=)[^&\s#"'▮…]+/gi,
    isLongMixed,
  ),
  // `/reset-password/…`, `/invite/…`
  findByPattern(
    'token',
    /(\/(?:(?:password|account)\/\w{3,8}|(?:(?:re)?set|new)-password|password-reset|reset|recover(?:y)?|(?:accept-)?invit(?:e|ation)|join|activat(?:e|ion)|(?:verify|confirm)(?:-email)?|magic(?:-?link)?|unsubscribe)\/|\/bot(?=\d+:)|\/private-|\/IncomingWebhook\/|\/with\/key\/)[^\s/?#&"'▮…]+/gi,
    isLongMixed,
  ),
];
