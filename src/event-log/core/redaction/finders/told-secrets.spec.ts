import { redactText } from '../redact-text';

/** Texts by the way in which they tell a secret. The parts between ⟦ and ⟧ are secret; the rest must not change. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'A password may follow its user, or a change': [
    'Password for ada is ⟦hunter2⟧',
    'The password for user ada is "⟦hunter2⟧"',
    'Password of ada: ⟦hunter2⟧',
    'The password you typed (⟦hunter2⟧) is wrong',
    'Set password to ⟦hunter2⟧',
    "Setting the new password to '⟦hunter2⟧'",
    'Changing password from ⟦hunter1 to hunter2⟧',
    'Password changed from "⟦hunter1" to "hunter2⟧"',
    'user ada, pass ⟦hunter2⟧',
    'Password (new): ⟦hunter22⟧',
    'Contraseña incorrecta: ⟦hunter2⟧',
    'Mot de passe pour ada : ⟦hunter2⟧',
    'Das Passwort von ada ist ⟦hunter2⟧',
    'Passwort wurde geändert zu ⟦Sommer2026⟧!',
    'Benutzer: ada, Passwort: ⟦swordfish⟧',
    'Password for Equinix SY3: updated by ada99',
    'Password for ada99 is weak',
    'Password for port 12: VLAN100',
    'Password of MCR-12: rotated',
    'Password changed from 203.0.113.7 to 203.0.113.8',
    'Password changed from iPhone15',
    'Set password to never expire',
    'The password you entered (8 characters) is too short',
    'user ada99, pass 2 of 3',
  ],
  'A password may stand before its name': [
    'You entered ⟦hunter2⟧ as password',
    'Use "⟦hunter2⟧" as your new password.',
    'Use Sydney2026 as password hint',
    'Use VLAN100 as inner tag',
    'Signed in as ada99 with password',
  ],
  'A password may be told in the language of its name': [
    'Ihr neues Passwort lautet ⟦Sommer2026⟧',
    'Le mot de passe est ⟦hunter2⟧',
    'Votre mot de passe est « ⟦hunter2⟧ »',
    'Le mot de passe « ⟦hunter2⟧ » est incorrect',
    'Su contraseña es "⟦hunter2⟧"',
    'A senha é ⟦hunter2⟧',
    'パスワードは⟦hunter2です⟧',
    '密码是⟦hunter2⟧',
    'Das Passwort ist 90 Tage alt',
    'La contraseña es de 12 caracteres',
    'パスワードは12文字以上で入力してください',
    '密码是8位以上',
  ],
  'Names may be written without accents, and in further languages': [
    'contrasena=⟦hunter⟧',
    'haslo=⟦hunter⟧',
    'mdp: ⟦hunter2⟧',
    'mật khẩu: ⟦hunter2⟧',
    'κωδικός πρόσβασης: ⟦hunter2⟧',
    'Bestätigungscode: ⟦482913⟧',
    'Votre code de vérification est ⟦482913⟧',
    'Código de verificación: ⟦482913⟧',
    'Prüfziffer: ⟦123⟧',
    'API-Schlüssel: ⟦a1b2c3d4e5f6⟧',
    'API-Schlüssel „ci-2026“ wurde angelegt',
    'Sicherheitscode ist erforderlich',
    'mDP 1.4 to HDMI',
  ],
  'Marks around a name are no part of its value': [
    '**Password**: ⟦hunter2⟧',
    '**Password:** ⟦hunter2⟧',
    '_password_: ⟦hunter2⟧',
    '| password | ⟦hunter2⟧ |',
    'Password → ⟦hunter2⟧',
    'password: |   ⟦hunter2⟧',
    'password: >-   ⟦hunter2⟧',
    'array(1) { ["password"]=> string(7) ⟦"hunter2"⟧ }',
    '**Password:** must have 12 characters',
    '| Password | required |',
    'Profile → Password → 2FA',
    'Password: >= 12 characters',
    '#/password: minLength 12',
    'password: mustMatch',
  ],
  'The arguments of a call are values': [
    'setPassword(⟦"hunter"⟧)',
    "changePassword(⟦'hunter', 'swordfish'⟧)",
    'new Credentials(⟦"ada", "hunter"⟧)',
    'setPassword("") failed',
    'token("expired")',
  ],
  'Factors and codes that are sent have six digits': [
    'code 2FA: ⟦123456⟧',
    'MFA ⟦123 456⟧ was rejected',
    'Passcode ⟦482913⟧ is wrong',
    'Your security code is ⟦482913⟧',
    'MFA: 1200 users',
    'MFA 20261130',
    'Passcode: 6 digits',
    'Security codes: 10 left',
  ],
  'Keys of routers and licences have names of their own': [
    'key-string 7 ⟦094F471A1A0A⟧',
    'authentication-key "⟦$9$abcdEF⟧"',
    'ip ospf message-digest-key 1 md5 ⟦S3cr3tOspf⟧',
    'ntp authentication-key 1 md5 ⟦S3cr3tNtp⟧',
    'TACACS+ key ⟦S3cr3tTac⟧',
    'wpa-psk ascii 0 ⟦S3cr3tWifi⟧',
    'License key ⟦ABCDE-12345-FGHIJ⟧ was used',
    'Service key: SYD1-PER1-MEL1',
    'OSPF message-digest-key 1 md5 is missing',
  ],
};

for (const [idea, texts] of Object.entries(EXAMPLES)) {
  describe(idea, () => {
    for (const marked of texts) {
      it(`as in: ${marked.slice(0, 80)}`, () => {
        const { text } = redactText(marked.replace(/[⟦⟧]/g, ''), 2_000);

        expect(text).toBe(marked.replace(/⟦[^⟧]*⟧/g, '▮▮▮'));
      });
    }
  });
}
