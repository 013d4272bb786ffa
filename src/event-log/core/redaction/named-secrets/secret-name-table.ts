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
 * Names, separated by commas; with a second list, each name of the first followed by each of the second. A blank stands
 * for any way of joining words (`api key`, `api_key`, `api-key`, `apiKey`), and `.` for any character. A plural needs no
 * name of its own, and accents may be missing.
 */
export type NameRow = string | readonly [names: string, followedBy: string];

/** Names of one kind. */
export interface NameGroup {
  readonly kind: EventLogSecretKind;
  readonly strength: NameStrength;
  /** True for names in other languages, in which further words may follow before the value. */
  readonly isForeign?: true;
  /** True if the value is often an ordinary word. */
  readonly isWord?: true;
  /** True for CVC and CID, which are also a virtual circuit and the id of a circuit: only three or four digits count. */
  readonly isOfNetworks?: true;
  /** One for each language (ISO 639) or country. */
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
    rows: [['one time', 'pass word, pass code, code']],
  },
  { kind: 'key', strength: 'sure', rows: ['otp seed, totp seed'] },
  {
    kind: 'password',
    strength: 'led',
    rows: [
      'pass word, pass phrase, pass code, passwd, masterauth, requirepw, requirepass', // en
      ['bind, root, user, admin, db, ldap, smtp, ftp, mail, sql', 'pw, pass'], // en
    ],
  },
  {
    kind: 'one-time-code',
    strength: 'sure',
    isForeign: true,
    rows: [
      ['رمز', '(?:التحقق|التأكيد|الأمان|الدخول)(?: الخاص بك)?'], // ar
      'الرقم السري', // ar
      'ověřovací kód', // cs
      ['engangs, verifikations, bekræftelses, sikkerheds', 'kode, koden'], // da
      ['bestätigungs, verifizierungs, sicherheits, anmelde, zugangs, einmal', 'code'], // de
      ['freischalt, aktivierungs, zurücksetzungs, zurücksetzen, wiederherstellungs, notfall', 'code'], // de
      'tan(?!c|d), mtan, ptan, sms tan, geheimzahl', // de
      'κωδικός επαλήθευσης', // el
      ['código de', 'verificación, confirmación, seguridad, acceso, activación, un solo uso'], // es
      ['código', 'sms, pin'], // es
      'contraseña de un solo uso, clave de un solo uso, código de recuperación', // es
      ['vahvistus, kerta, turva', 'koodi'], // fi
      ['code de', 'vérification, confirmation, sécurité, connexion, validation'], // fr
      ['code', 'd.activation, d.accès, secret, pin, à usage unique, d.authentification'], // fr
      ['code', 'de secours, de récupération'], // fr
      'mot de passe à usage unique', // fr
      ['קוד', 'אימות, אישור'], // he
      ['kode', 'verifikasi, otp'], // id
      ['codice', 'di verifica, di conferma, di sicurezza, di accesso, di attivazione'], // it
      ['codice', 'monouso, usa e getta, pin, otp, sms, di recupero'], // it
      ['認証, 確認, 検証', 'コード'], // ja
      '暗証番号', // ja
      ['인증, 확인', '번호, 코드'], // ko
      ['verificatie, bevestigings, beveiligings, toegangs, inlog, activerings, herstel', 'code'], // nl
      'pincode, eenmalige code', // nl
      ['kod', 'weryfikacyjny, potwierdzający, dostępu, aktywacyjny, jednorazowy, sms, pin'], // pl
      ['kod', 'logowania, autoryzacyjny, odzyskiwania'], // pl
      ['código de', 'verificação, confirmação, segurança, acesso, ativação, uso único, recuperação'], // pt
      ['код', 'подтверждения, из смс, из sms, доступа, безопасности, авторизации, проверки'], // ru
      'пин код', // ru
      ['engångs, verifikations, verifierings, bekräftelse, säkerhets', 'kod, koden'], // sv
      ['inloggnings, återställnings, pin', 'kod, koden'], // sv
      'รหัสยืนยัน', // th
      ['doğrulama, onay, güvenlik', 'kodu, kodunuz'], // tr
      'код підтвердження', // uk
      'mã xác minh, mã xác thực, mã xác nhận, mã otp', // vi
      '验证码, 驗證碼, 校验码', // zh
      // `your code`
      '(?<=(?:dein|ihr|su|tu|votre|tuo|uw|je|din|ditt|twój|seu|ваш|твой) )(?:code|codice|código|kod|kode|код)',
    ],
  },
  {
    kind: 'password',
    strength: 'led',
    isForeign: true,
    rows: [
      ['كلمة', 'المرور, السر'], // ar
      'парола', // bg
      'heslo', // cs
      'adgangskode', // da
      'pass wort, kennwort', // de
      'κωδικός, κωδικός πρόσβασης, κωδικός σας', // el
      'contraseña, palabra de paso, palabra de acceso', // es
      'salasana', // fi
      'mot de passe, phrase secrète', // fr
      'סיסמה', // he
      'पासवर्ड', // hi
      'lozinka', // hr
      'jelszó, jelszava', // hu
      'kata sandi', // id
      'parola, parola d.ordine', // it
      'parola dvs[.]', // ro
      'パスワード', // ja
      '비밀번호', // ko
      'slaptažodis', // lt
      'wachtwoord', // nl
      'passord', // no
      'hasło, haslo', // pl
      'senha, palavra passe', // pt
      'пароль, пароля', // ru
      'лозинка', // sr
      'lösenord, lösenordet', // sv
      'รหัสผ่าน', // th
      'şifre, şifreniz', // tr
      'mật khẩu', // vi
      '密码, 密碼', // zh
    ],
  },
  {
    kind: 'password',
    strength: 'sure',
    rows: [
      'pass, pwd, pw, psw, pswd, creds, credential', // en
      // Of networks, chosen by a person.
      ['pre shared, wep, wpa, wpa2, wi fi', 'key'], // en
      String.raw`psk, psk ascii \d, pre shared key ascii text, pre shared key hexadecimal`, // en
      'wlan schlüssel', // de
      'clé wi fi', // fr
      ['ntlm, nt, lm', 'hash'], // en
      // In a text about a password: `the old one was x`.
      '(?:old|previous|former) one(?<=pass word.{0,80})', // en
      'das (?:alte|bisherige)(?<=(?:passwort|kennwort).{0,80})', // de
      'l.ancien(?<=mot de passe.{0,80})', // fr
      'mdp', // fr
    ],
  },
  {
    // Answers that prove who a user is.
    kind: 'password',
    strength: 'sure',
    isWord: true,
    rows: [
      'sicherheitsantwort, antwort auf die sicherheitsfrage', // de
      'secret answer, security answer, secret question answer, security question answer', // en
      'memorable word, maiden name', // en
      'answer to the security question, answer to security question', // en
      'respuesta secreta, respuesta de seguridad', // es
      'réponse secrète', // fr
      'risposta segreta', // it
      'resposta secreta', // pt
    ],
  },
  {
    kind: 'security-code',
    strength: 'sure',
    rows: [
      'cvv, cvn, csc, cvv2, cvc2, cvn2', // en
      'security code, security value, card code, card verification code', // en
      'verification value, verification number', // en
      'prüfnummer, prüfziffer, kartenprüfnummer, kartenprüfziffer, sicherheitsnummer', // de
      'cryptogramme, cryptogramme visuel', // fr
      'セキュリティコード', // ja
      '보안 코드', // ko
      '安全码', // zh
    ],
  },
  { kind: 'security-code', strength: 'sure', isOfNetworks: true, rows: ['cvc, cid'] },
  {
    kind: 'one-time-code',
    strength: 'sure',
    rows: [
      ['mfa, 2fa, tfa, two factor, auth, authentication, authenticator, totp, otp, sms', 'code'], // en
      ['verification, confirmation, activation, recovery, backup, reset, unlock', 'code'], // en
      ['enrollment, enrolment, invitation, invite, passkey, emergency', 'code'], // en
      ['log in, sign in, access, user, device, pairing, setup, door, gate, lockbox, locker', 'code'], // en
      'otp, totp, hotp, pin, puk', // en
    ],
  },
  {
    kind: 'key',
    strength: 'led',
    rows: [
      'api schlüssel', // de
      'api key, api hash', // en
      'clave api', // es
      'clé api, clé d.api', // fr
      'apiキー', // ja
    ],
  },
  {
    kind: 'key',
    strength: 'sure',
    rows: [
      // Of people and applications.
      ['app, auth, access, account, admin, client, pairing, private, secret, service, recovery', 'key'], // en
      ['activation, enrollment, enrolment, shared, encryption, decryption, signing, setup, license', 'key'], // en
      ['licence, storage, deploy, master, session, root, webhook, hmac, md5, authentication', 'key'], // en
      // Of protocols and devices.
      ['tacacs, tacacs[+], tacacs server, radius, radius server, isakmp, ospf, isis, eigrp', 'key'], // en
      ['ntp, ldp, bgp, tcp ao, ipsec, ike, ikev2, macsec, snmp, vpn', 'key'], // en
      ['wireguard, ssh, tls, ssl, pgp, gpg, aes, rsa', 'key'], // en
      String.raw`unseal key, unseal key \d`, // en
      ['message digest, authentication', String.raw`key \d{1,5} md5`], // en
      'key string, key content, client key data, code verifier, cak, key material', // en
      ['bgp, ospf', 'md5(?! ?key)'], // en
      'license data, cloud init', // en
      ['snmp, snmp server, ro, rw, read, write, trap', 'community'], // en
      'community string, connection string, community(?<=snmp.{0,60})', // en
      // Of wallets.
      ['seed, recovery, restore, backup, secret, mnemonic, wallet', 'phrase, words'], // en
      'mnemonic', // en
      'المفتاح السري, مفتاح الخدمة', // ar
      ['geheimer, privater, lizenz, zugangs, zugriffs', 'schlüssel'], // de
      ['clave', 'secreta, privada, de api, de acceso'], // es
      'clé secrète, clé privée, clé d.accès', // fr
      ['chiave', 'segreta, privata, api, di accesso'], // it
      '秘密鍵', // ja
      '비밀 키', // ko
      ['geheime, privé', 'sleutel'], // nl
      ['klucz', 'api, prywatny, tajny'], // pl
      ['chave', 'secreta, privada, api, da api, de acesso'], // pt
      ['секретный, закрытый, приватный', 'ключ'], // ru
      '密钥, 密鑰', // zh
    ],
  },
  { kind: 'token', strength: 'led', rows: ['token, secret, session id, sess id, connect sid'] },
  {
    kind: 'token',
    strength: 'sure',
    rows: [
      'geheimnis', // de
      'cookie, jwt, remember me token, saml response, saml assertion', // en
      'secreto, (?<!palabra )clave', // es
      'jeton, jeton d.accès', // fr
      'segreto', // it
      'トークン', // ja
      '토큰', // ko
      'segredo', // pt
      'токен', // ru
      '令牌', // zh
    ],
  },
  { kind: 'token', strength: 'fact', rows: ['authorization, bearer, basic auth'] },
  {
    // Numbers by which a state knows a person.
    kind: 'custom',
    strength: 'sure',
    rows: [
      'tax file number, tfn, medicare n(?:umber|o[.]?)', // AU
      'cpf', // BR
      'steuer id, steueridentifikationsnummer, sozialversicherungsnummer, reisepass, reisepassnummer', // DE
      'ausweisnummer, personalausweisnummer, führerscheinnummer', // DE
      'ahv nummer', // CH
      'dni, número de pasaporte', // ES
      'numéro de sécurité sociale, numéro de passeport', // FR
      'national insurance n(?:umber|o[.]?), nino, nhs number', // GB
      'aadhaar', // IN
      'codice fiscale', // IT
      'curp', // MX
      'burgerservicenummer, bsn', // NL
      'pesel', // PL
      'personnummer', // SE
      'ssn, social security n(?:umber|o[.]?)', // US
      'national id, social insurance number, passport n(?:umber|o[.]?), driv.{2,4} licen[cs]e(?: no[.]?)?', // any
    ],
  },
  {
    // Numbers of bank accounts. A fact of that name may hold a customer's account with the application.
    kind: 'custom',
    strength: 'weak',
    rows: [
      'kontonummer, kontonr[.]?', // da, de, no, sv
      'account number, account no[.]?, bank account', // en
      'número de cuenta', // es
      'numéro de compte', // fr
      'numero di conto', // it
      'clabe', // MX
      'rekeningnummer', // nl
      'numer konta, numer rachunku', // pl
      'número da conta', // pt
    ],
  },
  {
    kind: 'token',
    strength: 'weak',
    rows: ['session, sess, sid, auth, ticket, remember me'],
  },
  {
    kind: 'key',
    strength: 'weak',
    rows: [
      'schlüssel', // de
      'key, signature, sig(?!n), salt, hmac, skey', // en
      'sleutel', // nl
    ],
  },
];
