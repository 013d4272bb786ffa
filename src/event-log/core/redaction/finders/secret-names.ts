import type { EventLogSecretKind } from '../event-log-withheld';
import { asAscii, isPlain } from '../searchable-text';

/** Words for "password" in other languages, in which servers may answer their users. */
const FOREIGN_PASSWORDS =
  'pass ?wort|kennwort|wachtwoord|mot de passe|contrase[ñn]a|senha|palavra passe|palabra de (?:paso|acceso)|phrase secr[èe]te|l[öo]senord|adgangskode|passord|salasana|has[łl]o|heslo|jelsz(?:[óo]|ava)|parola(?: d.ordine)?|[şs]ifre(?:niz)?|lozinka|slaptažodis|kata sandi|mật khẩu|κωδικός(?: (?:πρόσβασης|σας))?|парол[ья]|лозинка|парола|पासवर्ड|รหัสผ่าน|パスワード|密码|密碼|비밀번호|كلمة (?:المرور|السر)|סיסמה';

/** Codes that are sent to users, in other languages. */
const FOREIGN_CODES = [
  '(?:bestätigungs|verifizierungs|sicherheits|anmelde|zugangs|einmal|freischalt|aktivierungs)codes?|(?:sms )?[mp]?tan|geheimzahl',
  '(?:verificatie|bevestigings|beveiligings|toegangs|inlog|activerings|pin)codes?|eenmalige code',
  'code (?:(?:de |d.)(?:v[ée]rification|confirmation|s[ée]curit[ée]|connexion|activation|validation|acc[èe]s)|secret|pin|[àa] usage unique)',
  'c[oó]digo (?:de (?:verifica|confirma|seguran|segurid|acce|acess|activa|ativa|un solo uso|uso [uú]nico)[a-zçã]*(?:ó[n])?|sms|pin)',
  'codice (?:di (?:verifica|conferma|sicurezza|accesso|attivazione)|monouso|pin|otp|sms)',
  'kod (?:weryfikacyjny|potwierdzający|dostępu|aktywacyjny|jednorazowy|sms|pin)|(?:eng[aå]ngs|verifi[ck]ations|bekræftelses|bekräftelse|sikkerheds|säkerhets)kode?n?|(?:vahvistus|kerta|turva)koodi',
  'ověřovací kód|(?:doğrulama|onay|güvenlik) kodu(?:nuz)?|kode (?:verifikasi|otp)|mã (?:xác (?:minh|thực|nhận)|otp)|κωδικός επαλήθευσης',
  'код (?:подтверждения|из (?:смс|sms)|доступа|безопасности|авторизации|проверки|підтвердження)|пин ?код',
  'رمز (?:التحقق|التأكيد|الأمان|الدخول)(?: الخاص بك)?|קוד (?:אימות|אישור)|(?:認証|確認|検証)コード|暗証番号|الرقم السري|验证码|驗證碼|校验码|인증 ?(?:번호|코드)|확인 ?코드|รหัสยืนยัน',
  // `your code`
  '(?<=(?:votre|ihr|dein|su|tu|tuo|seu|uw|je|din|ditt|twój|ваш|твой) )(?:code|c[oó]digo|codice|kode?|код)',
].join('|');

/** Keys and tokens in other languages. */
const FOREIGN_KEYS =
  '(?:geheimer|privater|lizenz|wlan|zugangs|zugriffs) ?schlüssel|(?:geheime|privé) sleutel|cl[ée] (?:secr[èe]te|priv[ée]e|d.acc[èe]s)|(?:clave|chave|chiave) (?:secreta|segreta|privada|privata|api|d[aeo] api|de acces+o|de acesso|di accesso)|klucz (?:api|prywatny|tajny)|(?:секретный|закрытый|приватный) ключ|秘密鍵|密钥|密鑰|비밀 ?키|المفتاح السري|مفتاح الخدمة';
const FOREIGN_TOKENS =
  'geheimnis|jeton(?: d.acc[èe]s)?|secreto|segredo|segreto|(?<!palabra )clave|токен|トークン|令牌|토큰';

/** Numbers by which a state knows a person. */
const PERSONAL_NUMBERS =
  'passport (?:number|no\\.?)|driver.{0,2} licen[cs]e(?: (?:number|no\\.?))?|national insurance (?:number|no\\.?)|nino|tax file number|tfn|medicare (?:number|no\\.?)|aadhaar(?: number)?|steuer ?id|num[ée]ro de s[ée]curit[ée] sociale|codice fiscale|burgerservicenummer|bsn|personnummer|pesel|dni|cpf';

/** Words that announce secrets: every name of a secret in Latin letters up to `ÿ` contains at least one. */
export const SECRET_WORDS =
  'aadhaar|adgangskode|auth|basic|bearer|bsn|burgerserv|cak|chave|chiave|cid|clave|cloud|clé|code|codice|codigo|community|connection|contrasena|contraseña|cookie|cpf|credent|creds|cryptogramme|csc|cvc|cvn|cvv|código|dni|geheim|haslo|heslo|jelsz|jeton|jwt|kata sandi|kennwort|key|klucz|kod|koodi|licence|license|log in|login|losenord|lozinka|lösenord|mdp|medicare|mfa|mnemonic|mã x|national i|nino|otp|palabra de|parola|pass|personnum|phrase|pin|prüf|psk|psw|puk|pw|pesel|remember|salasana|schlüssel|secret|security|securite|sécurit|seed|segred|segret|senha|sess|sid|sifre|sign in|signin|signature|sleutel|ssn|steuer|tan\\b|tax file|tfn|ticket|token|verif|wachtwoord'.split(
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
  ['key', 'sure', 't?otp seed'],
  [
    'password',
    'led',
    'pass words?|pass phrases?|pass codes?|passwd|(?:bind|root|user|admin|require|db|ldap|smtp|ftp|mail|sql)(?:pw|pass)|masterauth',
  ],
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
    '(?:mfa|2fa|tfa|two factor|recovery|backup|auth|authentication|authenticator|verification|confirmation|activation|log in|sign in|reset|access|sms|unlock|device|pairing|door|gate|totp|otp) codes?|[th]?otps?|pin|puk',
  ],
  ['one-time-code', 'sure', FOREIGN_CODES],
  [
    'security-code',
    'sure',
    '(?:karten)?prüf(?:nummer|ziffer)|sicherheitsnummer|cryptogramme(?: visuel)?|セキュリティコード|安全码|보안 ?코드',
  ],
  ['key', 'led', 'api (?:key|hash|schlüssel|キー)|(?:cl[ée]|clave) (?:d.)?api'],
  [
    'key',
    'sure',
    '(?:message digest|authentication) key \\d{1,5} md5|(?:app|auth|access|account|admin|client|pairing|private|secret|service|recovery|activation|pre shared|shared|encryption|decryption|signing|setup|licen[cs]e|storage|deploy|master|session|root|webhook|hmac|md5|(?:tacacs[+]?|radius)(?: server)?|isakmp|authentication|ospf|isis|eigrp|ntp|ldp|bgp|tcp ao|ipsec|ike|ikev2|macsec|wep|wpa|wpa2|wi fi|snmp|vpn|wireguard|ssh|tls|ssl|pgp|gpg|aes|rsa) keys?|psk(?: ascii \\d)?|key string|cak|license data|cloud init|(?:snmp|snmp server|ro|rw|read|write|trap) community|community string|connection string|(?:seed|recovery|backup|secret|mnemonic) (?:phrase|words)|mnemonic',
  ],
  ['key', 'sure', FOREIGN_KEYS],
  ['token', 'led', 'session id|sess id|connect sid'],
  ['token', 'sure', 'cookies?|jwt|remember me token'],
  ['token', 'led', 'tokens?|secrets?'],
  ['token', 'sure', FOREIGN_TOKENS],
  ['token', 'fact', 'authorization|bearer|basic auth'],
  ['custom', 'sure', String.raw`ssn|social security (?:number|no\.?)|${PERSONAL_NUMBERS}`],
  ['token', 'weak', 'session|sess|sid|auth|ticket|remember me'],
  ['key', 'weak', 'keys?|schlüssel|sleutel|signature|sig'],
];

const JOINT = '[ _.-]?';
/** Suffixes that may follow a name without changing its meaning. */
const SUFFIX = String.raw`(?:s|\d{1,2}|${JOINT}(?:hash|digest|attempt|base|confirm(?:ation)?|again|repeat|new|old|current|value|text|plain|raw|enc(?:rypted)?|base64|pem|hex|string|number|code|user|admin|root|db|prod|test|usuario))?`;
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
  /** True for names of passwords and codes in other languages, in which further words may follow before the value. */
  readonly isForeign: boolean;
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
        isForeign: row[2] === FOREIGN_PASSWORDS || row[2] === FOREIGN_CODES,
        isPlural: /s$/i.test(match[0]) && !/pass$/i.test(match[0]),
      };
    }
    NAME.lastIndex = start + 1;
  }
  return undefined;
}

function beginsName(text: string, start: number, [kind, strength]: NameRow): boolean {
  // The end tag of an element is followed by other text.
  if (text.charAt(start - 1) === '/' && text.charAt(start - 2) === '<') return false;
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
