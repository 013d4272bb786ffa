import { allMatches, type Finding } from './finding';
import { isChosen, isLongMixed } from './secret-values';

/** User and password in a URL (RFC 3986, 3.2.1). A password may contain any character; a port is followed by a path. */
const USER_INFO =
  /((?:\b[a-z][a-z\d+.-]{0,20}:)?\/\/)(?:[^\s/:@▮"'<>]{0,100}:(?!\d{1,5}(?:[/?#]|$))[^\s▮"'<>]{1,200}|[^\s/:@?#▮"'<>]{8,200})(?=@)/gi;
/** Query parameters that carry secrets under names that are too common to look for elsewhere. */
const PARAMETER =
  /([?&#](?:key|appid|k|t|code|auth|state|ticket|invite|invitation|hash|h|s|sig|signature|sid|session|magic|assertion|code_verifier|sso|SAMLResponse)=)([^&\s#"'▮…]+)/gi;
/** `/reset-password/…`, `/invite/…` */
const PATH =
  /(\/(?:(?:password|account)\/\w{3,8}|(?:(?:re)?set|new)-password|password-reset|reset|recover(?:y)?|(?:accept-)?invit(?:e|ation)|join|activat(?:e|ion)|(?:verify|confirm)(?:-email)?|magic(?:-?link)?|unsubscribe)\/|\/bot(?=\d+:)|\/private-|\/IncomingWebhook\/|\/with\/key\/)([^\s/?#&"'▮…]+)/gi;

/** Finds secrets in addresses. */
export function findInAddresses(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { 0: match, 1: lead = '', index } of allMatches(USER_INFO, text)) {
    const user = match.slice(lead.length);
    if (user.includes(':') || (!isChosen(user) && /\d/.test(user))) {
      findings.push({ start: index + lead.length, end: index + match.length, kinds: ['password'] });
    }
  }
  for (const pattern of [PARAMETER, PATH]) {
    for (const { 0: match, 1: lead = '', 2: value = '', index } of allMatches(pattern, text)) {
      if (!isLongMixed(value)) continue;
      findings.push({
        start: index + lead.length,
        end: index + match.length,
        kinds: [pattern === PATH ? 'token' : 'key'],
      });
    }
  }
  return findings;
}
