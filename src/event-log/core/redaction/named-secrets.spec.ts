import * as fc from 'fast-check';

import { counterexampleTo } from '../spec-support/counterexample-to';
import { secretKindOfName } from './named-secrets';
import { redactText } from './redact-text';

const redact = (text: string) => redactText(text, 2_000);

/** The names under which the APIs of such portals carry secrets. */
const SECRET_NAMES = [
  'authKey',
  'pairingKey',
  'sharedKey',
  'preSharedKey',
  'password',
  'serviceKey',
  'accountKey',
  'secretKey',
  'adminPassword',
  'licenseData',
  'cloudInit',
  'accessToken',
  'refreshToken',
  'access_token',
  'api_key',
  'apiKey',
  'client_secret',
  'passphrase',
  'passcode',
  'pwd',
  'psk',
  'cvv',
  'cvc',
  'cvv2',
  'securityCode',
  'otp',
  'pin',
  'mfa_code',
  'recoveryCode',
  'sessionId',
  'X-Auth-Token',
  'cookie',
  'totpSecret',
  'setupKey',
  'password2',
  'passwordConfirmation',
  'password_confirmation',
];

const values = fc.stringMatching(/^[A-Za-z0-9!#$%*+./:@^_~-]{4,40}$/);

describe('Named secrets', () => {
  it('are removed after their name and a sign that they follow', () => {
    const property = fc.property(
      fc.constantFrom(...SECRET_NAMES),
      fc.constantFrom('=', ': ', ' = ', ':', '">', '>', ' => ', ' -> ', ' := ', '[]=', '] = '),
      values,
      fc.constantFrom('', ' was refused', '&next=1', '\nnext'),
      (name, sign, value, after) => !redact(`${name}${sign}${value}${after}`).text.includes(value),
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('are removed from JSON, whatever they hold', () => {
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
    for (const name of [
      'key',
      'k',
      'token',
      'password',
      'code',
      'sig',
      'signature',
      'auth',
      'state',
      'api_key',
    ]) {
      expect(redact(`Opened /download?file=1&${name}=aBc&page=2`).text).toBe(
        `Opened /download?file=1&${name}=▮▮▮&page=2`,
      );
      expect(redact(`/x?${name}=aBc`).text).toBe(`/x?${name}=▮▮▮`);
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
    ['{\\"password\\":\\"hunter\\"}', '{\\"password\\":\\▮▮▮', { password: 1 }],
    ['<password>hunter</password> sent', '<password>▮▮▮ sent', { password: 1 }],
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
    ['Set-Cookie: sid=s3cr3t; Path=/', 'Set-Cookie: ▮▮▮ Path=/', { token: 1 }],
    ['Cookie: a=b; connect.sid=s%3Ax.y', 'Cookie: ▮▮▮ connect.sid=▮▮▮', { token: 2 }],
    ['JSESSIONID=1A53; Path=/', 'JSESSIONID=▮▮▮; Path=/', { token: 1 }],
    ['X-Amz-Signature=fe5f80f7', 'X-Amz-Signature=▮▮▮', { key: 1 }],
  ];
  for (const [text, clean, withheld] of removed) {
    it(`are removed from: ${text.slice(0, 50)}`, () => {
      expect(redact(text)).toEqual({ text: clean, withheld });
    });
  }

  it('are told from sentences about them', () => {
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

describe('A name', () => {
  it('tells that what it names is secret', () => {
    for (const name of SECRET_NAMES) expect(secretKindOfName(name)).withContext(name).toBeDefined();
    expect(secretKindOfName('Admin password')).toBe('password');
    expect(secretKindOfName('Service key')).toBe('key');
    expect(secretKindOfName('CVV')).toBe('security-code');
    expect(secretKindOfName('One-time code')).toBe('one-time-code');
    expect(secretKindOfName('API token')).toBe('token');
  });

  it('of something else tells nothing', () => {
    for (const name of [
      'name',
      'speed',
      'vlan',
      'VLAN',
      'port',
      'monkey',
      'keyboard',
      'opinion',
      'shipping',
      'secretary',
      'passenger',
      'code',
      'postcode',
      'term (months)',
      'Speed (Mbit/s)',
      'approver',
      'key',
    ]) {
      expect(secretKindOfName(name)).withContext(name).toBeUndefined();
    }
  });
});
