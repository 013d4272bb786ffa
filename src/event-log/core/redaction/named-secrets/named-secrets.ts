import { answerAt, assigned } from './assigned-values';
import { LEAD } from './announcements';
import { type Finding, matchAt } from '../finders/finding';
import { findRejected } from './rejected-values';
import { nextSecretName, type SecretName } from './secret-names';
import { MARK, type Span, spanAt } from '../finders/spans';
import { further, ofUser, spoken, toldAt } from './told-values';
import { codeAt } from './typed-values';
import { valueBefore } from './values-before';

/** Security code of a card. */
export const CARD_CODE = /^\W?\d{3,4}\W?$/;
/** Words of networking, where CVC is a virtual circuit and CID the id of a circuit. */
const NETWORK = /\b(?:nbn|avc|poi|[kmgt]b(?:ps|it)|circuit|congest(?:ed|ion)|bandwidth|capacity)\b/i;
/** `X-API-Key: x` */
const HEADER = /(?<=(?:^|[\s"'])x-[\w-]{0,20})/iy;
/** `--db-password x` */
const OPTION = /(?<=(?:^|\s)--?[\w-]{0,20})/y;
/** Option after one that needs no value: `--totp -b x` */
const NEXT_OPTION = /-\w\s|--\w/y;
/** Command in the configuration of a router or firewall, up to and with a name: `set snmp community`. */
const CONFIGURED =
  /(?:^|[\n;#>/]|\s{2})\s?(?:set|snmp-server|username|enable|crypto|ip|isis|ntp|neighbor|standby|key|ppp|vtp)\s(?:[^.;\n▮]|\.(?!\s)){1,80}$/;
/** US social security number. */
const SOCIAL = /["'`\\]{0,4}\d{3}[ -]?\d{2}[ -]?\d{4}(?!\w)["'`\\]{0,4}/y;
/** Other number by which a state knows a person, but no date. */
const PERSONAL =
  /["'`\\]{0,4}(?!\d{1,4}[./-]\d\d[./-]\d{2,4}(?![\w-]))(?=(?:[ .-]?[A-Z]){0,16}(?:[ .-]?\d[A-Z]{0,8}){6})[A-Z\d]+(?:[ .-][A-Z\d]{1,6})*(?!\w)["'`\\]{0,4}/y;
/** Number of a bank account. Signs between its groups would make it a reference. */
const ACCOUNT = /["'`\\]{0,4}(?=(?: ?\d){6})\d{2,18}(?: \d{2,4}){0,5}(?![\w-])["'`\\]{0,4}/y;

/** Finds values whose name says that they are secret; the name stays. */
export function findNamedSecrets(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const lone: SecretName[] = [];
  let from = 0;
  for (let name = nextSecretName(text, from); name; name = nextSecretName(text, from)) {
    from = name.end;
    if (name.strength === 'fact') continue;
    const value = valueBehind(text, name) ?? valueBefore(text, name);
    if (value && isAboutNetworks(text, name, value)) continue;
    if (value) {
      findings.push({ ...value, kinds: [name.kind] });
      from = Math.max(from, value.end);
    } else if (isLone(text, name)) lone.push(name);
  }
  return [...findings, ...findRejected(text, lone)];
}

/** Checks whether the value of a name may be elsewhere in the text. It is not if a withheld value follows directly. */
function isLone(text: string, { strength, end }: SecretName): boolean {
  if (text.slice(end, end + 20).includes(MARK)) return false;
  return strength !== 'weak' || text.charAt(end - 4) === '_';
}

/**
 * Finds the value after a name. The more clearly the text announces a value, the less it must look like a secret:
 * `password=hunter` is removed, while "Password is required" and "Service key created" stay.
 */
function valueBehind(text: string, name: SecretName): Span | undefined {
  const lead = matchAt(LEAD, text, name.end);
  if (!lead) return undefined;
  const [whole, sign, told, blank] = lead;
  const start = name.end + whole.length;
  if (name.kind === 'custom') {
    if (name.strength === 'weak') return spanAt(ACCOUNT, text, start);
    return spanAt(/^(?:ss|social.?s)/i.test(name.written) ? SOCIAL : PERSONAL, text, start);
  }
  if (sign) {
    // Without a blank, since some languages write none.
    const isSentence = sign === ':' && /\p{Lo}/u.test(text.charAt(start));
    return assigned(text, name, start, isSentence || (isLoose(sign) && !matchAt(HEADER, text, name.start)));
  }
  if (blank && matchAt(OPTION, text, name.start) && !matchAt(NEXT_OPTION, text, start))
    return assigned(text, name, start, false);
  const value = codeAt(text, name, start) ?? configuredAt(text, name, start);
  if (value) return value;
  if (told) return toldAt(text, name, start, told) ?? ofUser(text, name) ?? spokenAnswer(text, name, start);
  return blank ? (spoken(text, name, start) ?? ofUser(text, name) ?? further(text, name)) : undefined;
}

/** Finds the value of a command, which needs no sign. Ordinary words are other parts of it. */
function configuredAt(text: string, name: SecretName, start: number): Span | undefined {
  if (name.strength === 'weak') return undefined;
  if (!CONFIGURED.test(text.slice(Math.max(0, name.end - 100), name.end))) return undefined;
  return assigned(text, name, /["']/.test(text.charAt(start - 1)) ? start - 1 : start, true);
}

/** Recognizes `name: value` with a blank and no quote or bracket: ordinary words may follow instead of a value. */
function isLoose(sign: string): boolean {
  return /^(?:\s\([^()]{1,40}\))?["'`\\\])*_]{0,4}\s*:\**\s+(?:&[#\w]+;)?[(<\\]*$|^<\//.test(sign);
}

/** Finds an answer in a sentence, where a small letter more likely begins a message. */
function spokenAnswer(text: string, name: SecretName, start: number): Span | undefined {
  return /\p{Lu}/u.test(text.charAt(start)) ? answerAt(text, name, start) : undefined;
}

function isAboutNetworks(text: string, { isOfNetworks, start, end }: SecretName, value: Span): boolean {
  if (!isOfNetworks) return false;
  const isCode = CARD_CODE.test(text.slice(value.start, value.end));
  return !isCode || NETWORK.test(text.slice(Math.max(0, start - 40), end + 40));
}
