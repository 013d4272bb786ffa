import type { EventLogSecretKind } from '../event-log-withheld';
import { asAscii, isPlain } from '../searchable-text';

/** Words for "password" in other languages, in which servers may answer their users. */
const FOREIGN_PASSWORDS =
  'pass ?wort|kennwort|wachtwoord|mot de passe|contrase[ñn]a|senha|palavra passe|l[öo]senord|adgangskode|passord|salasana|has[łl]o|heslo|jelsz[óo]|parola(?: d.ordine)?|[şs]ifre|lozinka|slaptažodis|kata sandi|mật khẩu|κωδικός(?: πρόσβασης)?|пароль|лозинка|पासवर्ड|รหัสผ่าน|パスワード|密码|密碼|비밀번호|كلمة (?:المرور|السر)|סיסמה';

/** Words that announce secrets: every name of a secret in Latin letters up to `ÿ` contains at least one. */
export const SECRET_WORDS =
  'adgangskode|auth|basic|bearer|cak|cid|clave|cloud|clé|code|codigo|community|connection|contrasena|contraseña|cookie|credent|creds|cryptogramme|csc|cvc|cvn|cvv|código|haslo|heslo|jelszo|jelszó|jwt|kata sandi|kennwort|key|license|log in|login|losenord|lozinka|lösenord|mdp|mfa|mnemonic|otp|parola|pass|phrase|pin|prüf|psk|psw|puk|pw|remember|salasana|schlüssel|secret|security|seed|senha|sess|sid|sifre|sign in|signin|signature|ssn|ticket|token|verif|wachtwoord'.split(
    '|',
  );

/** Matches a text that contains such a word. Grouped by first letter, since nearly every text is searched for them. */
export const SECRET_WORD = new RegExp(groupedByFirstLetter(SECRET_WORDS), 'i');

/** Makes a pattern for any of the words, which takes half the time of `one|word|after|another`. */
function groupedByFirstLetter(words: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), word.slice(1)]);
  }
  return Array.from(groups, ([first, rest]) => `${first}(?:${rest.join('|')})`).join('|');
}

/** Confidence that a name announces a secret. */
export type NameStrength =
  /** Sure, even at the end of a longer word (`adminpassword`). */
  | 'led'
  /** Sure as a separate word, as in `adminPin` and `admin_pin`. */
  | 'sure'
  /** Only if the value itself looks like a secret. */
  | 'weak'
  /** Sure in names of facts; in texts, a separate expression finds it. */
  | 'fact';

/** Names of one kind. A blank stands for any way of joining words: `api key`, `api_key`, `api-key`, `apiKey`. */
type NameRow = readonly [kind: EventLogSecretKind, strength: NameStrength, names: string];

/**
 * Names that announce secrets, in texts, facts, JSON, queries and headers. If two begin at the same position, the
 * first row applies, so longer names come before shorter ones.
 */
const NAMES: readonly NameRow[] = [
  ['one-time-code', 'sure', 'one time (?:pass word|pass code|code)'],
  ['password', 'led', 'pass words?|pass phrases?|pass codes?|passwd'],
  ['password', 'led', FOREIGN_PASSWORDS],
  [
    'password',
    'sure',
    'pass|pwd|pw|psw|pswd|mdp|creds|credentials?|(?:secret|security) answer|memorable word',
  ],
  [
    'security-code',
    'sure',
    '(?:cvv|cvc|cvn|csc|cid)2?|security (?:code|value)|card code|(?:card )?verification (?:value|number)|card verification code',
  ],
  [
    'one-time-code',
    'sure',
    '(?:mfa|2fa|tfa|two factor|recovery|backup|auth|authentication|authenticator|verification|confirmation|activation|log in|sign in|reset|access|sms|unlock|device|pairing|totp|otp) codes?|[th]?otps?|pin|puk',
  ],
  [
    'one-time-code',
    'sure',
    '(?:bestätigungs|verifizierungs|sicherheits|anmelde|zugangs|einmal)codes?|code de (?:vérification|confirmation|sécurité)|c[oó]digo de (?:verificaci[oó]n|confirmaci[oó]n|seguridad)',
  ],
  ['security-code', 'sure', '(?:karten)?prüf(?:nummer|ziffer)|cryptogramme visuel'],
  ['key', 'led', 'api (?:key|schlüssel)|(?:cl[ée]|clave) (?:d.)?api'],
  [
    'key',
    'sure',
    '(?:message digest|authentication) key \\d{1,5} md5|(?:app|auth|access|account|admin|client|pairing|private|secret|service|recovery|activation|pre shared|shared|encryption|decryption|signing|setup|licen[cs]e|storage|deploy|master|session|root|webhook|hmac|md5|(?:tacacs[+]?|radius)(?: server)?|isakmp|authentication|ospf|isis|eigrp|ntp|ldp|bgp|tcp ao|ipsec|ike|ikev2|macsec|wep|wpa|wpa2|wi fi|snmp|vpn|wireguard|ssh|tls|ssl|pgp|gpg|aes|rsa) keys?|psk(?: ascii \\d)?|key string|cak|license data|cloud init|(?:snmp|snmp server|ro|rw|read|write|trap) community|community string|connection string|(?:seed|recovery|backup|secret|mnemonic) (?:phrase|words)|mnemonic|totp seed|otp seed',
  ],
  ['token', 'led', 'session id|sess id|connect sid'],
  ['token', 'sure', 'cookies?|jwt|remember me token'],
  ['token', 'led', 'tokens?|secrets?'],
  ['token', 'fact', 'authorization|bearer|basic auth'],
  ['custom', 'sure', String.raw`ssn|social security (?:number|no\.?)`],
  ['token', 'weak', 'session|sess|sid|auth|ticket|remember me'],
  ['key', 'weak', 'keys?|signature|sig'],
];

const JOINT = '[ _.-]?';
/** Suffixes that may follow a name without changing its meaning. */
const SUFFIX = String.raw`(?:s|\d{1,2}|${JOINT}(?:hash|digest|confirm(?:ation)?|again|repeat|new|old|current|value|text|plain|raw|enc(?:rypted)?|base64|pem|hex|string|number|code))?`;
/** End of a name. A longer one may mean something else: `passwordExpiresAt`, `token-based`. */
const NO_MORE = String.raw`(?![A-Za-z\d]|[_.-][A-Za-z\d])`;

const alternatives = NAMES.map(([, , names]) => `(${names.replaceAll(' ', JOINT)})`).join('|');
const NAME = new RegExp(`(?:${alternatives})${SUFFIX}${NO_MORE}`, 'gi');

/** Beginnings of keys that are not secret: public ones, and those of databases, keyboards and caches. */
const OTHER_KEY =
  /(?:public|primary|foreign|unique|partition|sort|cache|idempotency|routing|translation|index|composite|object|row|arrow|function|hot|shortcut)[ _.-]?$/i;

/** Beginning of a parser's message. */
const OTHER_TOKEN = /unexpected[ _]$/i;

/** Name of a secret in a text. */
export interface SecretName {
  readonly kind: EventLogSecretKind;
  readonly strength: NameStrength;
  readonly start: number;
  readonly end: number;
  /** True for plurals, which may name several values or a count. */
  readonly isPlural: boolean;
}

/** Finds the next name, starting at a position. */
export function nextSecretName(text: string, from: number): SecretName | undefined {
  NAME.lastIndex = from;
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    const start = match.index;
    const row = NAMES[match.findIndex((group, place) => place > 0 && group) - 1];
    if (row && beginsName(text, start, row)) {
      const end = start + match[0].length;
      return {
        kind: row[0],
        strength: row[1],
        start,
        end,
        isPlural: /s$/i.test(match[0]) && !/pass$/i.test(match[0]),
      };
    }
    NAME.lastIndex = start + 1;
  }
  return undefined;
}

function beginsName(text: string, start: number, [kind, strength]: NameRow): boolean {
  if (kind === 'token' && OTHER_TOKEN.test(text.slice(Math.max(0, start - 11), start))) return false;
  if (kind === 'key' && strength === 'weak' && OTHER_KEY.test(text.slice(Math.max(0, start - 13), start))) {
    return false;
  }
  return strength === 'led' || !/[A-Za-z\d]/.test(text.charAt(start - 1)) || isHump(text, start);
}

/** Checks whether a word in camelCase begins here: `dbPwd`, `SMTPPassword`. */
function isHump(text: string, start: number): boolean {
  return /^(?:[a-z\d][A-Z]|[A-Z][A-Z][a-z])/.test(text.slice(start - 1, start + 2));
}

/** Beginnings of names that are about secrets, or count them. */
const ABOUT =
  /^(?:has|is|are|was|needs?|requires?|max|min|num|number|count|total|used|remaining|left|no)(?=[A-Z _.-])/;

/** Finds the secret that a fact, parameter or member is named after; `undefined` if its name announces none. */
export function secretNameOf(written: string): SecretName | undefined {
  const name = isPlain(written) ? written : asAscii(written);
  if ((isPlain(name) && !SECRET_WORD.test(name)) || ABOUT.test(name.trim())) return undefined;
  const end = name.trimEnd().length;
  for (let found = nextSecretName(name, 0); found; found = nextSecretName(name, found.end)) {
    if (found.end === end) return found;
  }
  return undefined;
}
