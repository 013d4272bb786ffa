import * as fc from 'fast-check';

import { counterexampleTo } from '../../spec-support/counterexample-to';
import { redactText } from '../redact-text';

const redact = (text: string) => redactText(text, 2_000);

/** Names under which the APIs of such portals carry secrets. */
const SECRET_NAMES =
  'authKey|pairingKey|sharedKey|preSharedKey|password|serviceKey|accountKey|secretKey|adminPassword|licenseData|cloudInit|accessToken|refreshToken|access_token|api_key|apiKey|client_secret|passphrase|passcode|pwd|psk|cvv|cvv2|securityCode|otp|pin|mfa_code|recoveryCode|sessionId|X-Auth-Token|cookie|totpSecret|setupKey|password2|passwordConfirmation|password_confirmation'.split(
    '|',
  );

const values = fc.stringMatching(/^[A-Za-z0-9!#$%*+./:@^_~-]{4,40}$/);

describe('Named secrets', () => {
  it('are removed after their name and a sign such as a colon', () => {
    const property = fc.property(
      fc.constantFrom(...SECRET_NAMES),
      fc.constantFrom('=', ' = ', ':', '">', '>', ' => ', ' -> ', ' := ', '[]=', '] = '),
      values,
      fc.constantFrom('', ' was refused', '&next=1', '\nnext'),
      (name, sign, value, after) => !redact(`${name}${sign}${value}${after}`).text.includes(value),
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('are removed after a colon and a blank unless they are words', () => {
    const property = fc.property(
      fc.constantFrom(...SECRET_NAMES),
      fc.stringMatching(/^[a-z]{2,8}[A-Z]?\d{4}[A-Za-z]{2,8}$/),
      fc.constantFrom('', ' was refused', '.', ', name: Edge'),
      (name, value, after) => !redact(`Got ${name}: ${value}${after}`).text.includes(value),
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('leave the comma between them and the next word', () => {
    expect(redact('Got password: hunter2x9, account 7').text).toBe('Got password: ▮▮▮, account 7');
    expect(redact('Got password=hunter2x9; account 7').text).toBe('Got password=▮▮▮; account 7');
  });

  it('are removed after the word for a password in other languages, but messages stay', () => {
    const names =
      'Passwort|Benutzerkennwort|wachtwoord|mot de passe|contraseña|senha|heslo|пароль|パスワード|密码|비밀번호|كلمة المرور';
    for (const name of names.split('|')) {
      expect(redact(`${name}: Geheim42x`).text).toBe(`${name}: ▮▮▮`);
      expect(redact(`{"${name}":"geheim"}`).text).toBe(`{"${name}":▮▮▮}`);
    }
    const messages = [
      'Passwort: ungültig',
      'Das Passwort wurde geändert',
      'contraseña: inválida',
      'mot de passe : erroné',
      'Пароль: неверный',
      'パスワード: 必須',
      'كلمة المرور: مطلوبة',
      'Kennwortlänge: 12',
    ];
    for (const message of messages) expect(redact(message).text).toBe(message);
  });

  it('are removed from JSON, whatever characters they hold', () => {
    const property = fc.property(
      fc.constantFrom(...SECRET_NAMES),
      fc.string({ minLength: 4 }),
      (name, value) => {
        const plain = JSON.stringify(value);
        fc.pre(!plain.includes('▮') && value.trim().length > 3);
        const { text } = redact(`Got {"${name}":${plain},"name":"Edge"}`);
        return text === `Got {"${name}":▮▮▮,"name":"Edge"}`;
      },
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('are removed from queries', () => {
    const long = 'a1b2c3d4'.repeat(3);
    for (const name of ['token', 'password', 'api_key', 'userPin', 'session_id']) {
      expect(redact(`Opened /download?file=1&${name}=aBc1&page=2`).text).toBe(
        `Opened /download?file=1&${name}=▮▮▮&page=2`,
      );
    }
    // Common names count only if the value looks like a secret.
    for (const name of ['key', 'k', 'code', 'sig', 'signature', 'auth', 'state']) {
      expect(redact(`/x?${name}=${long}&page=2`).text).toBe(`/x?${name}=▮▮▮&page=2`);
      expect(redact(`/x?${name}=aBc&page=2`).text).toBe(`/x?${name}=aBc&page=2`);
    }
  });

  it('are removed from the message that announces a service key', () => {
    const property = fc.property(fc.uuid(), (key) => {
      const { text, withheld } = redact(`New service key [${key}] generated`);
      return text === 'New service key [▮▮▮] generated' && withheld.key === 1;
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });

  const removed: [string, string, object][] = [
    ['Password is hunter2', 'Password is ▮▮▮', { password: 1 }],
    ['Your password was: hunter', 'Your password was: ▮▮▮', { password: 1 }],
    ['password="correct horse battery"', 'password=▮▮▮', { password: 1 }],
    ['{\\"password\\":\\"hunter\\"}', '{\\"password\\":\\▮▮▮}', { password: 1 }],
    ['<password>hunter</password> sent', '<password>▮▮▮</password> sent', { password: 1 }],
    ['<secret name="api">hunter</secret>', '<secret name="api">▮▮▮</secret>', { token: 1 }],
    ['password=a,b;c d', 'password=▮▮▮ d', { password: 1 }],
    ['ｐａｓｓｗｏｒｄ＝ｈｕｎｔｅｒ', 'password=▮▮▮', { password: 1 }],
    ['Service key 1f0c2f9e-77a1 created', 'Service key ▮▮▮ created', { key: 1 }],
    ['API key (a1b2c3) revoked', 'API key (▮▮▮) revoked', { key: 1 }],
    ['pairing key “a1b2c3” sent', 'pairing key “▮▮▮” sent', { key: 1 }],
    ['CVV 123 is wrong', 'CVV ▮▮▮ is wrong', { 'security-code': 1 }],
    ['cvc: 1234', 'cvc: ▮▮▮', { 'security-code': 1 }],
    ['Card security code 123', 'Card security code ▮▮▮', { 'security-code': 1 }],
    ['Your code is 123456', 'Your code is ▮▮▮', { 'one-time-code': 1 }],
    ['123456 is your code', '▮▮▮ is your code', { 'one-time-code': 1 }],
    ['Recovery code 12345678 used', 'Recovery code ▮▮▮ used', { 'one-time-code': 1 }],
    ['OTP 123456 and PIN 1234', 'OTP ▮▮▮ and PIN ▮▮▮', { 'one-time-code': 2 }],
    ['otpauth://totp/Portal?secret=JBSWY3DPEHPK3PXP', 'otpauth://totp/Portal?secret=▮▮▮', { token: 1 }],
    ['token=eyJhbGciOiJub25lIn0.e30.;secret=abc', 'token=▮▮▮;secret=▮▮▮', { token: 2 }],
    ['Token 9944b09199c62bcf9418ad846dd0e4bb', 'Token ▮▮▮', { token: 1 }],
    ['{"passwords":["hunter2","b c"],"port":7}', '{"passwords":▮▮▮,"port":7}', { password: 1 }],
    ['{"password":{"value":"hunter2"},"port":7}', '{"password":▮▮▮,"port":7}', { password: 1 }],
    ['{"name":"password","value":"hunter2"}', '{"name":"password","value":▮▮▮}', { password: 1 }],
    ['<a name="password" value="hunter2"/>', '<a name="password" value=▮▮▮/>', { password: 1 }],
    ['Service key for Edge: 1f0c2f9e-77a1-4', 'Service key for Edge: ▮▮▮', { key: 1 }],
    ['TOTP secret: JBSW Y3DP EHPK 3PXP', 'TOTP secret: ▮▮▮', { token: 1 }],
    ['The code "123456" is wrong', 'The code "▮▮▮" is wrong', { 'one-time-code': 1 }],
    ['Your code is 123 456.', 'Your code is ▮▮▮.', { 'one-time-code': 1 }],
    ['Set-Cookie: sid=s3cr3t; Path=/', 'Set-Cookie: ▮▮▮; Path=/', { token: 1 }],
    ['Cookie: a=b; connect.sid=s%3Ax.y', 'Cookie: ▮▮▮', { token: 1 }],
    ['JSESSIONID=1A53; Path=/', 'JSESSIONID=▮▮▮; Path=/', { token: 1 }],
    ['X-Amz-Signature=fe5f80f7', 'X-Amz-Signature=▮▮▮', { key: 1 }],
  ];
  for (const [text, clean, withheld] of removed) {
    it(`are removed from: ${text.slice(0, 50)}`, () => {
      expect(redact(text)).toEqual({ text: clean, withheld });
    });
  }

  it('are distinguished from sentences about them', () => {
    for (const text of [
      'Password is required',
      'Password is too short',
      'Password is 8 characters or more',
      'Password changed',
      'Your password was changed on Monday',
      'Service key created',
      'Service key for Edge was created',
      'New service key generated',
      'API key revoked',
      'Token expired',
      'The token is invalid',
      'Refresh token has expired, sign in again',
      'Secretary was invited',
      'Cookie settings saved',
      'PIN entry is blocked',
      'Error code 500123',
      'Status code: 1234567',
      'Postal code 101000 is unknown',
      'Security code is missing',
      'Opinion: 1234',
      'Spin: 4321',
      'Shipping costs 123456',
      'The promo code "123456" is unknown',
      'Service key for Edge: created',
      'API key expires at: 2030-01-01T12:00:00Z',
      'Token 2030-01-01T12:00:00Z',
      'The session is over = no',
    ]) {
      expect(redact(text)).toEqual({ text, withheld: {} });
    }
  });
});

/** Values as random as those of people and machines. */
const HEX = 'a1b2c3d4'.repeat(3);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
const MIXED = ['Xk9$m', 'Pq2vL'].join('');
const UUID = ['8f14e45f', 'ceea', '467f', 'a0e6', '5b1f7a2b3c4d'].join('-');

describe('A secret', () => {
  const sentences: Readonly<Record<string, readonly string[]>> = {
    [HEX]: [
      'The token ? is invalid',
      'Invalid token part1.?',
      'Key=? is invalid',
      'Key `?` was refused',
      'key: ?',
      'clarifai_key: "?"',
      'Integration key=?',
      'MACsec CAK ?',
      'session ? expired',
      'Your session key was changed to ?',
      'remember_me=?',
    ],
    [LETTERS]: ['The token ? is invalid', 'Token=?', 'apiKey: ?'],
    [MIXED]: [
      'Your password ?&3 is too common',
      'Password changed to ?',
      'Password has been reset to ?',
      'New password ? generated',
      'PASSWORD\t?',
      'pass: ?',
      'pass=?',
      'DB_PW=?',
      'SMTP_PASS=?',
      'passwordHash=$2b$12$?',
      '"credentials":"jane:?"',
      'creds: jane/?',
      'md5Key=?',
      'Client secret ?~x has expired',
      'IPsec PSK ? rejected',
      'SNMP community ?',
      'snmp-server community ? RO',
      'enable secret 5 $1$?',
      '--password ?',
      'api.key=?',
      'api key - ?',
      'API key |?| invalid',
      "Field error in object 'user' on field 'password': rejected value [?]; codes [Size]",
      "The value '?' is not valid for Password.",
      '{"loc":["body","password"],"msg":"too short","input":"?"}',
      '{"type":"field","value":"?","msg":"too short","path":"password"}',
      "Duplicate entry '?' for key 'users.api_key'",
      'Key (api_key)=(?) already exists.',
      '"password" with value "?" fails to match',
    ],
    [UUID]: ['? is not a valid service key', 'Key "?" not found', 'New service key [?] generated'],
    '482193': [
      'Your verification code is ?',
      '? is not a valid code',
      '? is your verification code',
      'Use ? to sign in',
      'Enter code ?',
      'Code ? has expired',
      'resetCode=?',
      'One-time password: ?',
    ],
    '12 34 56': ['Your verification code is ?', 'Your code is ?'],
    '1234': ['CID ?', 'CVN ?', 'cvvCode: ?', 'cardCvv: ?', '{"userPin":"?"}'],
  };
  for (const [value, list] of Object.entries(sentences)) {
    for (const sentence of list) {
      it(`is removed from: ${sentence}, of ${value.length} characters`, () => {
        const { text, withheld } = redact(sentence.replace('?', value));
        expect(text).not.toContain(value);
        expect(text).toContain('▮▮▮');
        expect(Object.values(withheld)).toEqual([1]);
      });
    }
  }

  it('is removed after a name with a prefix in camelCase, or with underscores, dots or capitals', () => {
    const leads = fc.constantFrom('stripe', 'user', 'db', 'cardHolder', 'x', 'new', 'API', 'smtp2');
    const names = fc.constantFrom(
      'password',
      'pwd',
      'pass',
      'api key',
      'service key',
      'cvv',
      'otp',
      'pin',
      'session id',
      'token',
      'secret',
    );
    const spellings = fc.constantFrom(
      (lead: string, name: string) =>
        lead + name.replace(/(?:^| )(.)/g, (_, letter: string) => letter.toUpperCase()),
      (lead: string, name: string) => `${lead} ${name}`.replaceAll(' ', '_'),
      (lead: string, name: string) => `${lead} ${name}`.replaceAll(' ', '_').toUpperCase(),
      (lead: string, name: string) => `${lead} ${name}`.replaceAll(' ', '-'),
      (lead: string, name: string) => `${lead} ${name}`.replaceAll(' ', '.'),
    );
    const writings = fc.constantFrom(
      (name: string, value: string) => `{"${name}":"${value}"}`,
      (name: string, value: string) => `{"${name}": "${value}", "port": 7}`,
      (name: string, value: string) => `${name}=${value}`,
      (name: string, value: string) => `Got ${name}: ${value}`,
    );
    const property = fc.property(
      leads,
      names,
      spellings,
      writings,
      fc.stringMatching(/^\d{4}$/),
      (lead, name, spell, write, value) => {
        const { text, withheld } = redact(write(spell(lead, name), value));
        return !text.includes(value) && Object.values(withheld).join() === '1';
      },
    );

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });
});
