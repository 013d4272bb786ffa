import * as fc from 'fast-check';

import { counterexampleTo } from '../../spec-support/counterexample-to';
import { redactText } from '../redact-text';

const redact = (text: string) => redactText(text, 2_000);

/** Values as random as a token. */
const HEX = 'a1b2c3d4'.repeat(3);
const HASH = 'a1b2c3d4'.repeat(4);
const MIXED = `k7Q${'x2Z'.repeat(4)}`;

const base64 = fc
  .uint8Array({ minLength: 24, maxLength: 64 })
  .map((bytes) => btoa(String.fromCharCode(...bytes)));

const base64url = base64.map((text) => text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, ''));

const jwts = fc
  .tuple(
    fc.record({ alg: fc.constantFrom('HS256', 'RS256', 'none'), kid: fc.uuid() }),
    fc.record({ sub: fc.uuid(), exp: fc.nat() }),
    base64url,
  )
  .map(([header, payload, signature]) =>
    [btoa(JSON.stringify(header)), btoa(JSON.stringify(payload)), signature].join('.').replace(/=/g, ''),
  );

/** Text that may precede a token. */
const before = fc.constantFrom('', 'Sent ', '"', '(', 'token=', 'x: ', 'id_');
const after = fc.constantFrom('', ' was refused', '.', ')', '", "a": 1', ';');

describe('Credentials', () => {
  it('that are JWTs are removed anywhere', () => {
    const property = fc.property(jwts, before, after, (jwt, lead, rest) => {
      const { text } = redact(lead + jwt + rest);
      return jwt.split('.').every((part) => !text.includes(part));
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });

  it('of an Authorization header are removed', () => {
    const schemes = fc.oneof(
      fc.tuple(fc.constantFrom('Bearer', 'bearer', 'BEARER'), base64url),
      fc.tuple(fc.constantFrom('Basic', 'basic'), base64),
    );
    const property = fc.property(
      schemes,
      after,
      ([scheme, token], rest) => !redact(`Authorization: ${scheme} ${token}${rest}`).text.includes(token),
    );

    expect(counterexampleTo(property)).toBeUndefined();
  });

  const removed: [string, string, object][] = [
    ['Sent Bearer mF_9.B5f-4.1JqM now', 'Sent Bearer ▮▮▮ now', { token: 1 }],
    ['Sent Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ== now', 'Sent Basic ▮▮▮ now', { password: 1 }],
    ['-----BEGIN RSA PRIVATE KEY----- MIIE -----END RSA PRIVATE KEY----- end', '▮▮▮ end', { key: 1 }],
    ['Got -----BEGIN PRIVATE KEY-----\nMIIEvQ', 'Got ▮▮▮', { key: 1 }],
    ['Sent Bearer abc123 now', 'Sent Bearer ▮▮▮ now', { token: 1 }],
    ['Authorization: ApiKey abcDEF12345', 'Authorization: ApiKey ▮▮▮', { token: 1 }],
    ['"authorization":"abcDEF12345"', '"authorization":"▮▮▮"', { token: 1 }],
    ['From https://me:s3cr3t@host/path', 'From https://▮▮▮@host/path', { password: 1 }],
    ['From https://me:p@ss@host/path', 'From https://▮▮▮@host/path', { password: 1 }],
    [`postgres://user:p@s/${MIXED}@db.example.com/x`, 'postgres://▮▮▮@db.example.com/x', { password: 1 }],
    [`https://${MIXED}@git.example/org`, 'https://▮▮▮@git.example/org', { password: 1 }],
    [`/reset-password/${HEX} was opened`, '/reset-password/▮▮▮ was opened', { token: 1 }],
    [`https://portal.example/invite?t=${HEX}`, 'https://portal.example/invite?t=▮▮▮', { key: 1 }],
    [
      `Authorization: Digest username="Mufasa", nonce="${HEX}", response="${HEX}"`,
      'Authorization: Digest ▮▮▮',
      { token: 1 },
    ],
    [
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nMIIEvQ\n---- END SSH2 ENCRYPTED PRIVATE KEY ---- end',
      '▮▮▮ end',
      { key: 1 },
    ],
    ['-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nMIIEvQ', '▮▮▮', { key: 1 }],
    [`Private-Lines: 1 ${HEX}\r\nPrivate-MAC: x`, 'Private-Lines: 1 ▮▮▮Private-MAC: x', { key: 1 }],
    ['ada:hunter@tcp(db:3306)/orders', 'ada:▮▮▮@tcp(db:3306)/orders', { password: 1 }],
    [
      'jdbc:oracle:thin:ada/hunter@db:1521:orders',
      'jdbc:oracle:thin:ada/▮▮▮@db:1521:orders',
      { password: 1 },
    ],
    ['sqlplus -s ada/hunter@db', 'sqlplus -s ada/▮▮▮@db', { password: 1 }],
    ['See //ada:hunter@host/path', 'See //▮▮▮@host/path', { password: 1 }],
    [
      `-----BEGIN OpenVPN Static key V1----- ${HEX} -----END OpenVPN Static key V1----- end`,
      '▮▮▮ end',
      { key: 1 },
    ],
    [`ada:1001:${HASH}:${HASH}:::`, 'ada:1001:▮▮▮:::', { password: 1 }],
    [`NTLM ${HASH}:${HASH} was refused`, 'NTLM ▮▮▮ was refused', { password: 1 }],
    [`Hash $2b$12$${HEX} does not match`, 'Hash ▮▮▮ does not match', { password: 1 }],
    [`root:$6$rounds=5000$a$${HEX}:19000:0`, 'root:▮▮▮:19000:0', { password: 1 }],
    [`/account/recover/${HEX}?a=1`, '/account/recover/▮▮▮?a=1', { token: 1 }],
    [`/magic/${HEX}`, '/magic/▮▮▮', { token: 1 }],
    [`/IncomingWebhook/${HEX}/1`, '/IncomingWebhook/▮▮▮/1', { token: 1 }],
    [`{"kty":"oct","k":"${MIXED}${HEX}"}`, '{"kty":"oct","k":"▮▮▮"}', { key: 1 }],
    [`Key ASIA${'Q7W2'.repeat(4)} / ${'aB1/'.repeat(10)} x`, 'Key ▮▮▮ / ▮▮▮ x', { key: 2 }],
  ];
  for (const [text, clean, withheld] of removed) {
    it(`are removed from: ${text.slice(0, 40)}`, () => {
      expect(redact(text)).toEqual({ text: clean, withheld });
    });
  }

  it('are distinguished from words and addresses', () => {
    for (const text of [
      'Bearer authentication is needed',
      'Transport bearer: VXC-1234567',
      'https://portal.example/search?k=10&auth=none',
      '/locations?state=NSW&k=5',
      '/services?state=LIVE&key=sydney-wharf-2026-primary',
      '/invite/accepted',
      '/account/8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d',
      'Costs $250/month or $2$5 more',
      'https://me_too@git.example/org',
      'Missing bearer credentials.',
      'Authorization: denied by the company',
      'Authorization: ApiKey ▮▮▮',
      'Bearer token-based sign-in is off',
      'Basic information was updated',
      'Basic self-service is enabled',
      'Basic Authentication is off',
      'Basic 10000 Mbit/s Port',
      'See https://portal.example:8443/docs?mail=me@example.com',
      'Mail me@example.com',
      'eyJ is how they begin',
      '{"q":"kestrel-networks-frankfurt","d":"M 10 10 L 20 20"}',
      '-----BEGIN CERTIFICATE----- MIIB -----END CERTIFICATE-----',
    ]) {
      expect(redact(text)).toEqual({ text, withheld: {} });
    }
  });
});
