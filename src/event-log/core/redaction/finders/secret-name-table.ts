import type { EventLogSecretKind } from '../event-log-withheld';

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

/**
 * Names in one language or country, separated by commas; with a second list, each name of the first followed by each of
 * the second. A blank stands for any way of joining words (`api key`, `api_key`, `api-key`, `apiKey`), and `.` for any
 * character. A plural needs no name of its own, and accents may be missing.
 */
export type NameRow = readonly [language: string, names: string, followedBy?: string];

/** Names of one kind. */
export interface NameGroup {
  readonly kind: EventLogSecretKind;
  readonly strength: NameStrength;
  /** True for names in other languages, in which further words may follow before the value. */
  readonly isForeign?: true;
  /** True if the value is often an ordinary word. */
  readonly isWord?: true;
  readonly rows: readonly NameRow[];
}

/**
 * Names that announce secrets, in texts, facts, JSON, queries and headers. If two begin at the same position, the one of
 * the first group applies.
 */
export const NAME_GROUPS: readonly NameGroup[] = [
  {
    kind: 'one-time-code',
    strength: 'sure',
    rows: [['en', 'one time', 'pass word, pass code, code']],
  },
  { kind: 'key', strength: 'sure', rows: [['en', 'otp seed, totp seed']] },
  {
    kind: 'password',
    strength: 'led',
    rows: [
      ['en', 'pass word, pass phrase, pass code, passwd, masterauth'],
      ['en', 'bindpw, rootpw, userpw, adminpw, requirepw, dbpw, ldappw, smtppw, ftppw, mailpw, sqlpw'],
      ['en', 'bindpass, rootpass, userpass, adminpass, requirepass, dbpass, ldappass'],
      ['en', 'smtppass, ftppass, mailpass, sqlpass'],
    ],
  },
  {
    kind: 'one-time-code',
    strength: 'sure',
    isForeign: true,
    rows: [
      ['ar', 'رمز', 'التحقق, التأكيد, الأمان, الدخول'],
      ['ar', 'رمز', 'التحقق الخاص بك, التأكيد الخاص بك, الأمان الخاص بك, الدخول الخاص بك'],
      ['ar', 'الرقم السري'],
      ['cs', 'ověřovací kód'],
      ['da', 'engangs, verifikations, bekræftelses, sikkerheds', 'kode, koden'],
      ['de', 'bestätigungs, verifizierungs, sicherheits, anmelde, zugangs, einmal', 'code'],
      ['de', 'freischalt, aktivierungs', 'code'],
      ['de', 'tan(?!c|d), mtan, ptan, sms tan, geheimzahl'],
      ['el', 'κωδικός επαλήθευσης'],
      ['es', 'código de', 'verificación, confirmación, seguridad, acceso, activación, un solo uso'],
      ['es', 'código', 'sms, pin'],
      ['fi', 'vahvistus, kerta, turva', 'koodi'],
      ['fr', 'code de', 'vérification, confirmation, sécurité, connexion, validation'],
      ['fr', 'code', 'd.activation, d.accès, secret, pin, à usage unique'],
      ['he', 'קוד', 'אימות, אישור'],
      ['id', 'kode', 'verifikasi, otp'],
      ['it', 'codice', 'di verifica, di conferma, di sicurezza, di accesso, di attivazione'],
      ['it', 'codice', 'monouso, pin, otp, sms'],
      ['ja', '認証, 確認, 検証', 'コード'],
      ['ja', '暗証番号'],
      ['ko', '인증, 확인', '번호, 코드'],
      ['nl', 'verificatie, bevestigings, beveiligings, toegangs, inlog, activerings', 'code'],
      ['nl', 'pincode, eenmalige code'],
      ['pl', 'kod', 'weryfikacyjny, potwierdzający, dostępu, aktywacyjny, jednorazowy, sms, pin'],
      ['pt', 'código de', 'verificação, confirmação, segurança, acesso, ativação, uso único'],
      ['ru', 'код', 'подтверждения, из смс, из sms, доступа, безопасности, авторизации, проверки'],
      ['ru', 'пин код'],
      ['sv', 'engångs, verifikations, bekräftelse, säkerhets', 'kod, koden'],
      ['th', 'รหัสยืนยัน'],
      ['tr', 'doğrulama, onay, güvenlik', 'kodu, kodunuz'],
      ['uk', 'код підтвердження'],
      ['vi', 'mã xác minh, mã xác thực, mã xác nhận, mã otp'],
      ['zh', '验证码, 驗證碼, 校验码'],
      // `your code`
      ['de', '(?<=ihr )code, (?<=dein )code'],
      ['es, pt', '(?<=su )código, (?<=tu )código, (?<=seu )código'],
      ['fr', '(?<=votre )code'],
      ['it', '(?<=tuo )codice'],
      ['nl', '(?<=uw )code, (?<=je )code'],
      ['no, sv', '(?<=din )kod, (?<=din )kode, (?<=ditt )kode'],
      ['pl', '(?<=twój )kod'],
      ['ru', '(?<=ваш )код, (?<=твой )код'],
    ],
  },
  {
    kind: 'password',
    strength: 'led',
    isForeign: true,
    rows: [
      ['ar', 'كلمة', 'المرور, السر'],
      ['bg', 'парола'],
      ['cs', 'heslo'],
      ['da', 'adgangskode'],
      ['de', 'pass wort, kennwort'],
      ['el', 'κωδικός, κωδικός πρόσβασης, κωδικός σας'],
      ['es', 'contraseña, palabra de paso, palabra de acceso'],
      ['fi', 'salasana'],
      ['fr', 'mot de passe, phrase secrète'],
      ['he', 'סיסמה'],
      ['hi', 'पासवर्ड'],
      ['hr', 'lozinka'],
      ['hu', 'jelszó, jelszava'],
      ['id', 'kata sandi'],
      ['it', 'parola, parola d.ordine'],
      ['ja', 'パスワード'],
      ['ko', '비밀번호'],
      ['lt', 'slaptažodis'],
      ['nl', 'wachtwoord'],
      ['no', 'passord'],
      ['pl', 'hasło, haslo'],
      ['pt', 'senha, palavra passe'],
      ['ru', 'пароль, пароля'],
      ['sr', 'лозинка'],
      ['sv', 'lösenord'],
      ['th', 'รหัสผ่าน'],
      ['tr', 'şifre, şifreniz'],
      ['vi', 'mật khẩu'],
      ['zh', '密码, 密碼'],
    ],
  },
  {
    kind: 'password',
    strength: 'sure',
    rows: [
      ['en', 'pass, pwd, pw, psw, pswd, creds, credential'],
      ['en', 'ntlm hash, nt hash, lm hash'],
      ['fr', 'mdp'],
    ],
  },
  {
    // Answers that prove who a user is.
    kind: 'password',
    strength: 'sure',
    isWord: true,
    rows: [
      ['de', 'sicherheitsantwort, antwort auf die sicherheitsfrage'],
      ['en', 'secret answer, security answer, security question answer, memorable word, maiden name'],
      ['en', 'answer to the security question, answer to security question'],
      ['es', 'respuesta secreta, respuesta de seguridad'],
      ['fr', 'réponse secrète'],
      ['it', 'risposta segreta'],
      ['pt', 'resposta secreta'],
    ],
  },
  {
    kind: 'security-code',
    strength: 'sure',
    rows: [
      ['en', 'cvv, cvc, cvn, csc, cid, cvv2, cvc2, cvn2'],
      ['en', 'security code, security value, card code, card verification code'],
      ['en', 'verification value, verification number, card verification value, card verification number'],
    ],
  },
  {
    kind: 'one-time-code',
    strength: 'sure',
    rows: [
      ['en', 'mfa, 2fa, tfa, two factor, auth, authentication, authenticator, totp, otp, sms', 'code'],
      ['en', 'verification, confirmation, activation, recovery, backup, reset, unlock', 'code'],
      ['en', 'log in, sign in, access, user, device, pairing, door, gate, lockbox', 'code'],
      ['en', 'otp, totp, hotp, pin, puk'],
    ],
  },
  {
    kind: 'security-code',
    strength: 'sure',
    rows: [
      ['de', 'prüfnummer, prüfziffer, kartenprüfnummer, kartenprüfziffer, sicherheitsnummer'],
      ['fr', 'cryptogramme, cryptogramme visuel'],
      ['ja', 'セキュリティコード'],
      ['ko', '보안 코드'],
      ['zh', '安全码'],
    ],
  },
  {
    kind: 'key',
    strength: 'led',
    rows: [
      ['de', 'api schlüssel'],
      ['en', 'api key, api hash'],
      ['es', 'clave api'],
      ['fr', 'clé api, clé d.api'],
      ['ja', 'apiキー'],
    ],
  },
  {
    kind: 'key',
    strength: 'sure',
    rows: [
      // Of people and applications.
      ['en', 'app, auth, access, account, admin, client, pairing, private, secret, service, recovery', 'key'],
      ['en', 'activation, pre shared, shared, encryption, decryption, signing, setup, license', 'key'],
      ['en', 'licence, storage, deploy, master, session, root, webhook, hmac, md5, authentication', 'key'],
      // Of protocols and devices.
      ['en', 'tacacs, tacacs[+], tacacs server, radius, radius server, isakmp, ospf, isis, eigrp', 'key'],
      ['en', 'ntp, ldp, bgp, tcp ao, ipsec, ike, ikev2, macsec, wep, wpa, wpa2, wi fi, snmp, vpn', 'key'],
      ['en', 'wireguard, ssh, tls, ssl, pgp, gpg, aes, rsa', 'key'],
      ['en', String.raw`unseal key, unseal key \d, pre shared key ascii text, pre shared key hexadecimal`],
      ['en', 'message digest, authentication', String.raw`key \d{1,5} md5`],
      ['en', String.raw`psk, psk ascii \d, key string, cak, license data, cloud init`],
      ['en', 'snmp, snmp server, ro, rw, read, write, trap', 'community'],
      ['en', 'community string, connection string'],
      // Of wallets.
      ['en', 'seed, recovery, backup, secret, mnemonic', 'phrase, words'],
      ['en', 'mnemonic'],
      ['ar', 'المفتاح السري, مفتاح الخدمة'],
      ['de', 'geheimer, privater, lizenz, wlan, zugangs, zugriffs', 'schlüssel'],
      ['es', 'clave', 'secreta, privada, de api, de acceso'],
      ['fr', 'clé secrète, clé privée, clé d.accès'],
      ['it', 'chiave', 'segreta, privata, api, di accesso'],
      ['ja', '秘密鍵'],
      ['ko', '비밀 키'],
      ['nl', 'geheime, privé', 'sleutel'],
      ['pl', 'klucz', 'api, prywatny, tajny'],
      ['pt', 'chave', 'secreta, privada, api, da api, de acesso'],
      ['ru', 'секретный, закрытый, приватный', 'ключ'],
      ['zh', '密钥, 密鑰'],
    ],
  },
  { kind: 'token', strength: 'led', rows: [['en', 'session id, sess id, connect sid']] },
  { kind: 'token', strength: 'sure', rows: [['en', 'cookie, jwt, remember me token']] },
  { kind: 'token', strength: 'led', rows: [['en', 'token, secret']] },
  {
    kind: 'token',
    strength: 'sure',
    rows: [
      ['de', 'geheimnis'],
      ['es', 'secreto, (?<!palabra )clave'],
      ['fr', 'jeton, jeton d.accès'],
      ['it', 'segreto'],
      ['ja', 'トークン'],
      ['ko', '토큰'],
      ['pt', 'segredo'],
      ['ru', 'токен'],
      ['zh', '令牌'],
    ],
  },
  { kind: 'token', strength: 'fact', rows: [['en', 'authorization, bearer, basic auth']] },
  {
    // Numbers by which a state knows a person.
    kind: 'custom',
    strength: 'sure',
    rows: [
      ['AU', 'tax file number, tfn, medicare number, medicare no[.]?'],
      ['BR', 'cpf'],
      ['DE', 'steuer id'],
      ['ES', 'dni'],
      ['FR', 'numéro de sécurité sociale'],
      ['GB', 'national insurance number, national insurance no[.]?, nino'],
      ['IN', 'aadhaar'],
      ['IT', 'codice fiscale'],
      ['NL', 'burgerservicenummer, bsn'],
      ['PL', 'pesel'],
      ['SE', 'personnummer'],
      ['US', 'ssn, social security number, social security no[.]?'],
      ['any', 'national id, passport number, passport no[.]?, driver.{0,2} licence, driver.{0,2} license'],
    ],
  },
  {
    // Numbers of bank accounts. A fact of that name may hold a customer's account with the application.
    kind: 'custom',
    strength: 'weak',
    rows: [
      ['da, de, no, sv', 'kontonummer, kontonr[.]?'],
      ['en', 'account number, account no[.]?, bank account'],
      ['es', 'número de cuenta'],
      ['fr', 'numéro de compte'],
      ['it', 'numero di conto'],
      ['MX', 'clabe'],
      ['nl', 'rekeningnummer'],
      ['pl', 'numer konta, numer rachunku'],
      ['pt', 'número da conta'],
    ],
  },
  {
    kind: 'token',
    strength: 'weak',
    rows: [['en', 'session, sess, sid, auth, ticket, remember me']],
  },
  {
    kind: 'key',
    strength: 'weak',
    rows: [
      ['de', 'schlüssel'],
      ['en', 'key, signature, sig(?!n)'],
      ['nl', 'sleutel'],
    ],
  },
];
