import { USER_WORD } from './announcement-words';
import { FOREIGN_GAP, FROM, FURTHER, LEAD, OF_USER, TO } from './announcements';
import { holdsValues, isAmount, isCount } from './counts';
import { type Finding, matchAt } from '../finders/finding';
import { phraseAt } from './passphrases';
import { findRejected } from './rejected-values';
import { nextSecretName, type SecretName } from './secret-names';
import {
  isAlgorithm,
  isChosen,
  isGrouped,
  isLongMixed,
  isMessage,
  isOrdinary,
  isPlainWord,
  isRandom,
  isSpokenPassword,
} from '../finders/secret-values';
import { MARK, type Span, quotedAt, spanAt, trimEnd, word } from '../finders/spans';
import { valueBefore } from './values-before';

const LIST = new RegExp(String.raw`[\[{][^\]}${MARK}]{1,2000}[\]}]?`, 'y');
/** Secret of an authenticator, as displayed for typing. */
const BASE32 = /(?:[a-z2-7]{4} ){2,16}[a-z2-7]{1,4}\b/iy;
const DIGITS = /\d{2,4}(?:[ -]\d{2,4}){1,3}(?![\w-])|\d{3,11}(?:-\w{1,12})*(?!\w)/y;
/** Further values of a call: `changePassword("x", "y")` */
const ARGUMENTS = /(?:\s?,\s?(?:"[^"▮]{0,200}"|'[^'▮]{0,200}'))+/y;
/** Value up to a blank, another parameter or another assignment. */
const BARE = new RegExp(
  String.raw`(?:[^\s&;<${MARK}]|<(?!/[\w:.-]{1,60}>)|;(?=[^\s=;&${MARK}]+(?:\s|$)))+`,
  'y',
);
const JSON_BARE = new RegExp(String.raw`[^\s,}\]&${MARK}]+`, 'y');
/** Password, which may contain any character. */
const ANY = new RegExp(String.raw`[^\s${MARK}…]+`, 'y');
/** Further values of a plural: `recovery codes: x, y, z`. */
const MORE = /(?:,\s*|\s+|;\s*)(?=[A-Za-z-]*\d)[\w-]{4,40}(?![^\s,;.])/y;

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
/** Answer to a question: one to three words. */
const ANSWER = /[\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20}){0,2}(?=$|[.,;!)\]}]|\s\()/uy;
/** Code in groups of capitals and digits, or in three groups of letters. */
const CODE = /^(?:(?=.*\d)[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){1,4}|[A-Z]{4}(?:-[A-Z]{4}){2,4})$/;
/** Groups of digits, as in keys that are typed. */
const GROUPS = /\d{3,6}(?:[ -]\d{3,6}){2,}(?![\w-])/y;
/** Complaints about a value, after it. */
const COMPLAINT =
  /["'`”’»\]]\s(?:was|is|has|does|did)(?:\sbeen|\snot|n['’]t)?\s(?:rejected|refused|denied|accepted|known|leaked|match|too|weak|wrong|invalid|incorrect|already|in)\b/iy;
/** Several cookies, as in a `Cookie:` header. After the one of `Set-Cookie:`, only attributes follow. */
const COOKIES = new RegExp(
  String.raw`(?:[^\s;=${MARK}]{1,60}=[^\s;"'${MARK}]+;\s{0,3}(?!(?:path|domain|expires|max-age|samesite)=)){1,20}[^\s;=${MARK}]{1,60}=[^\s;"'${MARK}]+`,
  'iy',
);

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

function assigned(text: string, name: SecretName, start: number, isLooseSign: boolean): Span | undefined {
  const quoted = quotedAt(text, start);
  if (quoted) {
    const inner = text.slice(start + 1, quoted.end).replace(/\\*["'`]$/, '');
    const isValue =
      name.strength === 'weak'
        ? isLongMixed(inner)
        : inner.length > 1 && !isMessage(inner) && !isCount(text, name, inner, quoted.end);
    const more = text.charAt(start - 1) === '(' && matchAt(ARGUMENTS, text, quoted.end);
    return isValue ? { start, end: quoted.end + (more ? more[0].length : 0) } : undefined;
  }
  if (/["'`]/.test(text.charAt(start))) return undefined;
  const list = matchAt(LIST, text, start)?.[0];
  if (list) {
    return holdsValues(list) && name.strength !== 'weak' ? { start, end: start + list.length } : undefined;
  }
  const code =
    codeAt(text, name, start) ??
    (name.strength === 'weak' ? undefined : (base32At(text, start) ?? spanAt(GROUPS, text, start))) ??
    answerAt(text, name, start);
  if (code) return code;
  // A quoted name is JSON, where values end at commas.
  const isJson = /["'\\]/.test(text.charAt(name.end));
  const value = spanAt(isJson ? JSON_BARE : BARE, text, start);
  if (!value || value.end - value.start < 2) return undefined;
  const whole = text.slice(value.start, value.end);
  // `Jwt:SigningKey = x`
  if (text.charAt(start - 1) === ':' && /^\s[:=]\s/.test(text.slice(value.end, value.end + 3)))
    return undefined;
  const trimmed = trimEnd(whole);
  if (/^…?$/.test(trimmed) || (name.strength === 'weak' && !isWeakValue(name, trimmed, isLooseSign))) {
    return undefined;
  }
  if (isMessage(trimmed) || isCount(text, name, trimmed, start + trimmed.length)) return undefined;
  if (name.strength === 'weak') return { start, end: start + trimmed.length };
  const phrase = phraseAt(text, name, start);
  if (phrase) return phrase;
  const isSure =
    !isLooseSign || isLooseValue(trimmed, name) || (trimmed.length > 3 && isBesideUser(text, name, true));
  if (!isSure) return undefined;
  const cookies = /cookie$/i.test(name.written) && spanAt(COOKIES, text, start);
  if (cookies) return cookies;
  if (name.isPlural) return withMore(text, value);
  if (text.charAt(start - 1) === '(') return { start, end: start + trimmed.length };
  // A password may end in any character, but a comma more likely separates it from the next word.
  return /[,;]$/.test(whole) ? { start, end: value.end - 1 } : value;
}

/** Finds the answer to a question, but not a message about it. */
function answerAt(text: string, { isWord }: SecretName, start: number): Span | undefined {
  const answer = isWord ? spanAt(ANSWER, text, start) : undefined;
  return answer && !isMessage(text.slice(answer.start, answer.end)) ? answer : undefined;
}

/** Finds an answer in a sentence, where a small letter more likely begins a message. */
function spokenAnswer(text: string, name: SecretName, start: number): Span | undefined {
  return /\p{Lu}/u.test(text.charAt(start)) ? answerAt(text, name, start) : undefined;
}

/** Finds the value of `password is x` and `password "x"`. */
function toldAt(text: string, name: SecretName, start: number, told: string): Span | undefined {
  const value =
    phraseAt(text, name, start) ??
    groupsAt(text, name, start) ??
    word(text, start, (found) => isToldValue(found, name));
  if (value || name.kind !== 'password' || !/["'`“„‘«[]$/.test(told)) return value;
  const quoted = word(text, start, (found) => found.length > 2 && !isMessage(found));
  const isSure = /\w/.test(told) || (quoted && matchAt(COMPLAINT, text, quoted.end));
  return isSure ? quoted : undefined;
}

/** User directly before a password: `user: ada, password: …`, `user ada, pass …` */
const USER = new RegExp(String.raw`(?<!\w)${USER_WORD}( ?[:=]{1,2} ?| )([^\s,:]{2,60}) ?[,;/|]? {1,3}$`, 'i');

/** Checks for a user directly before a password. Without a sign, any word may follow. */
function isBesideUser(text: string, { kind, start }: SecretName, needsSign: boolean): boolean {
  if (kind !== 'password') return false;
  const [, sign = ' ', user = ''] = USER.exec(text.slice(Math.max(0, start - 90), start)) ?? [];
  return user !== '' && !isMessage(user) && !(needsSign && sign === ' ');
}

/** Checks whether the value of a weak name is secret. Signatures may be short; other keys must look like a secret. */
function isWeakValue({ kind, written }: SecretName, value: string, isLooseSign: boolean): boolean {
  if (isLongMixed(value)) return true;
  return kind === 'key'
    ? /sig/i.test(written) && /^[\da-f]{8,}$/i.test(value)
    : !isLooseSign && isRandom(value, 4);
}

function isLooseValue(value: string, { kind }: SecretName): boolean {
  if (isGrouped(value, 2) || (kind.endsWith('code') && CODE.test(value))) return true;
  if (isPlainWord(value) || isAlgorithm(value)) return false;
  if (kind === 'password') return true;
  // Codes of digits alone were found earlier.
  if (kind.endsWith('code')) return value.length > 3 && !isOrdinary(value);
  if (isOrdinary(value)) return /^\d{4,}$/.test(value);
  // A name in several parts, chosen by a person, is not a secret.
  return !(isChosen(value) && /[^A-Za-z\d]/.test(value));
}

function isToldValue(value: string, name: SecretName): boolean {
  if (name.strength === 'weak') return isSpokenValue(value, name);
  if (isAlgorithm(value) || value.length < 3) return false;
  if (isGrouped(value, 3)) return true;
  // Without a digit, only what is not written like a word is secret.
  if (!/\d/.test(value)) return value.length >= 8 && !isChosen(value) && !isOrdinary(value);
  return name.kind === 'password' || (!isChosen(value) && !isOrdinary(value));
}

function spoken(text: string, name: SecretName, start: number): Span | undefined {
  if (name.kind === 'security-code') return undefined;
  if (name.kind === 'password') {
    const value = spanAt(ANY, text, start);
    const found = value && trimEnd(text.slice(value.start, value.end));
    return found &&
      !/^[\w:.-]+=["']/.test(found) &&
      isSpokenPassword(found, name.strength === 'led' || isBesideUser(text, name, false))
      ? { start, end: start + found.length }
      : undefined;
  }
  const isCode = name.kind === 'one-time-code' && /code$/i.test(name.written);
  return word(text, start, (value) => (isCode && CODE.test(value)) || isSpokenValue(value, name));
}

function isSpokenValue(value: string, { kind, strength }: SecretName): boolean {
  if (strength === 'weak') return kind === 'key' ? isRandom(value, 16) : isLongMixed(value);
  return (isRandom(value) && !isAlgorithm(value)) || isGrouped(value, 3);
}

/** Finds a password that is announced by its user or by a change. */
function ofUser(text: string, name: SecretName): Span | undefined {
  const isCode = isCodeName(name);
  if (name.kind !== 'password' && !isCode) return undefined;
  const change = changedFrom(text, name);
  if (change) return change;
  const gap =
    matchAt(OF_USER, text, name.end) ?? (name.isForeign ? matchAt(FOREIGN_GAP, text, name.end) : null);
  const start = name.end + (gap?.[0].length ?? 0);
  return gap ? (isCode ? codeAt(text, name, start) : wordWithDigit(text, start)) : undefined;
}

/** Finds both values of a change. Without the second one, `from` tells where somebody was. */
function changedFrom(text: string, name: SecretName): Span | undefined {
  const from = matchAt(FROM, text, name.end);
  const old = from ? wordWithDigit(text, name.end + from[0].length) : undefined;
  const to = old && matchAt(TO, text, old.end);
  const next = to && wordWithDigit(text, old.end + to[0].length);
  return next ? { start: old.start, end: next.end } : undefined;
}

/** Finds a word with a digit that is no identifier, such as `VLAN100`. */
function wordWithDigit(text: string, start: number): Span | undefined {
  return word(text, start, (value) => isSpokenPassword(value, true) && !/^[A-Z]+\d+$/.test(value));
}

function further(text: string, name: SecretName): Span | undefined {
  if (name.strength === 'weak') return undefined;
  const gap = matchAt(FURTHER, text, name.end);
  if (!gap) return undefined;
  return word(text, name.end + gap[0].length, (value) => isRandom(value, 12));
}

/** Finds the digits of a code, which need only a blank before them. */
function codeAt(text: string, name: SecretName, start: number): Span | undefined {
  const { isPlural } = name;
  if (!isCodeName(name)) return undefined;
  const code = spanAt(DIGITS, text, start);
  if (!code || (code.end - code.start < 6 && isAmount(text, name, code.end))) return undefined;
  // `recovery codes: 10`
  if ((isPlural && code.end - code.start < 5) || (isCardCode(name) && code.end - code.start > 4)) {
    return undefined;
  }
  return isPlural ? withMore(text, code) : code;
}

function isCodeName({ kind, written }: SecretName): boolean {
  return kind.endsWith('code') || /code$/i.test(written);
}

/** Other security codes are sent to the user, and are longer. */
function isCardCode({ kind, written }: SecretName): boolean {
  return kind === 'security-code' && !/^sec/i.test(written);
}

function isAboutNetworks(text: string, { isOfNetworks, start, end }: SecretName, value: Span): boolean {
  if (!isOfNetworks) return false;
  const isCode = CARD_CODE.test(text.slice(value.start, value.end));
  return !isCode || NETWORK.test(text.slice(Math.max(0, start - 40), end + 40));
}

function withMore(text: string, { start, end }: Span): Span {
  let last = end;
  for (let more = matchAt(MORE, text, last); more; more = matchAt(MORE, text, last)) last += more[0].length;
  return { start, end: last };
}

/** Finds a key in groups of four where words are more common. */
function groupsAt(text: string, { kind, strength }: SecretName, start: number): Span | undefined {
  const span = kind === 'key' && strength !== 'weak' ? base32At(text, start) : undefined;
  return span && /[a-z]\d|\d[a-z]/i.test(text.slice(span.start, span.end)) ? span : undefined;
}

/** Finds a secret that is written in groups of four, but not a sentence of words of four letters. */
function base32At(text: string, start: number): Span | undefined {
  const span = spanAt(BASE32, text, start);
  return span && isMessage(text.slice(span.start, span.end)) ? undefined : span;
}
