import { allMatches, type Finding } from './finding';
import { isAlgorithm, isOrdinary, isSpokenPassword } from './secret-values';
import { trimEnd } from './spans';

/** Words that are no user, although a colon and a name may follow. */
const LABEL =
  /(?:^|-)(?:users?|user ?name|names?|accounts?|company|tenant|realm|domain|group|role|scope|host|server|via|method|provider|client|service|port|id|code|error|reason|status|trace|request|time|https?|mailto|sips?|xmpp|e-?mails?|mail|contact|from|to|cc|bcc|ssh|git|ssl|tls|oidc|saml|sso|oauth|ldap|idp)$/i;

/** `ada:x@10.0.0.1`, `ada:x@db.internal:5432`; a host that has neither may be the one of an e-mail address. */
const AT_HOST =
  /(?<![\w.@/:+-])(?:sips?:)?([A-Za-z][\w.+-]{0,39}):([^\s:@/"'`<>▮]{3,100})@(?=(?:\d{1,3}(?:\.\d{1,3}){3}|[\w.-]{1,100}:\d{2,5})(?!\w))/g;
/** `ada@example.com:x`, `ada@example.com;x`, `ada@example.com / x`, as in lists of leaked accounts */
const AFTER_MAIL =
  /(?<![\w.+/-])([\w.+-]{1,64})@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,10}(?:[:;|]|\s\/\s)([^\s:;|,"'<>▮]{6,100})/g;
/** `login ada:x failed`, `credentials: ada / x` */
const SIGNING_IN =
  /\b(?:(?:log ?[io]n|sign[- ]in|authentication|bind|basic auth)(?:\s(?:failed|as|for|with|of|user)){0,2}|(?:creds|credentials|credenciales|credenciais|credenziali|identifiants|inloggegevens|(?:zugangs|anmelde|login)daten)(?:\s(?:for|für|pour|para|per|voor)\s[^.,;:▮]{1,40}(?=:))?\s?(?:are|sind|sont|son|zijn)?)[:,]?\s["'`(]?([A-Za-z][\w.@+-]{0,60})(?::|\s?\/\s?)([^\s"'`,;▮]{4,100})/gi;
/** `u: ada p: x` */
const SHORT = /\bu(?:ser)?\s?[:=]\s?([A-Za-z][\w.@+-]{0,60})[\s,;/|]{1,3}p\s?[:=]\s?([^\s"'`,;▮]{4,100})/gi;

/** Finds passwords that follow a user and a colon where both are expected. */
export function findUserPairs(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { 0: match, 1: user = '', 2: value = '', index } of allMatches(AT_HOST, text)) {
    const end = index + match.length - 1;
    // Without a port, it may be a group and its user.
    const isSure = /\D:\d/.test(text.slice(end, end + 104)) || /[^A-Za-z]/.test(value);
    if (!isSure || LABEL.test(user) || isOrdinary(value) || isAlgorithm(value)) continue;
    findings.push({ start: end - value.length, end, kinds: ['password'] });
  }
  const pairs = [AFTER_MAIL, SIGNING_IN, SHORT].flatMap((pattern) => allMatches(pattern, text));
  for (const match of pairs) {
    const [, user = '', written = ''] = match;
    const value = trimEnd(written);
    if (LABEL.test(user) || isOrdinary(value) || !isSpokenPassword(value, true)) continue;
    const start = match.index + match[0].length - written.length;
    findings.push({ start, end: start + value.length, kinds: ['password'] });
  }
  return findings;
}
