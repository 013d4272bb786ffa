import * as fc from 'fast-check';

import { ORDINARY_TEXTS } from '../spec-support/ordinary-texts';
import { counterexampleTo } from '../spec-support/counterexample-to';
import { setUpLog } from '../spec-support/set-up-log';
import { redactText } from './redact-text';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const hex = (count: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${count}}$`));
const dates = fc.date({ min: new Date(2000, 0), max: new Date(2100, 0), noInvalidDate: true });

/** Ordinary values in the texts of a portal. */
const ordinary = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => `${(cents / 100).toLocaleString('en')} EUR`),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => `$${(cents / 100).toFixed(2)}`),
  fc.uuid(),
  fc.uuid().map((uuid) => `order ${uuid.toUpperCase()}`),
  hex(32).map((trace) => `trace ${trace}`),
  hex(7).map((commit) => `build ${commit}`),
  dates.map((date) => date.toISOString()),
  dates.map((date) => date.toLocaleString('en')),
  fc.integer({ min: 1_000_000_000_000, max: 1_999_999_999_999 }).map(String),
  fc
    .array(fc.integer({ min: 1, max: 4_093 }), { minLength: 1, maxLength: 8 })
    .map((ids) => `VLAN ${ids.join(', ')}`),
  fc.ipV4(),
  fc.ipV6(),
  digits(5).map((number) => `INV-2026-${number}`),
  fc.integer({ min: 1, max: 100_000 }).map((speed) => `${speed} Mbit/s`),
  fc.constantFrom(
    '/services/42/edit',
    'configurationsettings',
    'noreply@portal.example',
    'Port-Sydney-2',
    'ASN 64512',
  ),
  fc.lorem({ maxCount: 5 }),
);

describe('Ordinary values', () => {
  it('survive in titles, messages and facts', () => {
    const { log } = setUpLog();
    const property = fc.property(fc.array(ordinary, { minLength: 1, maxLength: 3 }), (values) => {
      const text = values.join('; ');
      const entry = log.info({ type: 'a.b', title: text, message: text, facts: { text } });
      const { title, message, facts, withheld } = entry;
      return (
        [title, message, facts['text']].every((kept) => kept === text) && Object.keys(withheld).length === 0
      );
    });

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });

  it('survive as numbers', () => {
    const { log } = setUpLog();
    const numbers = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => +value.toFixed(2)),
    );
    const property = fc.property(numbers, (value) => {
      const { facts } = log.info({ type: 'a.b', title: 'Saved', facts: { value } });
      return Object.is(facts['value'], value);
    });

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });
});

describe('Ordinary sentences', () => {
  const sentences = `
API key "ci-pipeline-2" was revoked
API key (prod2) was deleted
API key "k8s-prod-eu1" was rotated by Ada
Service key "Sydney-2026" was created
Service key: Sydney-2026
Service key: not found
service_key: must be a UUID
accessKey: is required
Access keys: https://portal.example.com/keys
Tokens: 1200 remaining
tokens: 42
Tokens used: 1200 of 5000
API keys: 3
password: This field is required.
password: is too short (minimum is 8 characters)
Password must be at least 12 characters
Password policy: 12 characters, 90 days
Password reset email was sent to ada@example.com
password_min_length: 12
"token": ["This field may not be blank."]
{"password":["The password must be at least 8 characters."]}
{"password":["is too short (minimum is 8 characters)"]}
{"password":"is required"}
{"errors":{"password":["Too short"],"name":["Required"]}}
Pin: fiber pair 3
Pin: location
Pin 12 of connector J1
Secrets: none
Session ID: required
Session timeout: 30 minutes
Recovery codes: 10 remaining
recovery code: used
Encryption key: AES-256
encryption key is AES256
Encryption: AES-256-GCM, key length 256
Shared key: MD5
BGP auth key: required
BGP MD5 key is set
Private key: RSA 2048
Auth key: none
PSK: WPA2
PSK: required
pre-shared key: required
Pre-shared key is ikev2
Auth method: TACACS+
Vendor code 123456
Supplier code: 123456
Branch code: 123456
Sort code: 200415
GL code: 400100
HS code 851762
Cost code 400100
Enter your postcode 200415
Order code 123456 was verified by your admin
Return code: 100200
{"code":100200,"message":"VLAN in use"}
123456 is your order number
100200 is your account id
Your order code is 123456
Transport bearer: VXC-1234567
?key=abc
/locations?state=NSW&k=5
https://portal.example.com/search?k=10&auth=none
signature=missing
sig=none
Assignment sid=12
session=3
bgp_session=up
session=established
BGP session 8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d is up
CVC 1000 Mbps NBN
CVC 100 Mbps
CVC: 100 Mbps
NBN CVC 250 is congested
CID 123456 was repaired
cloud-init: done
pass: 12, fail: 0
Secret rotation-2026-11-schedule missing
Access token lifetime-3600-seconds
Webhook secret was rotated on 2026-11-28
Primary key 8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d exists
{"key":"sydney-wharf","value":"10G"}
The value "Sydney" is not valid for Location
Verification code sent to +5511999391593
Verification code sent to +4915106575942
Call +49-151-11311846
EAN 4006381333931 is in stock
IMEI 352099001761481 was registered
Key West 10G port is live`;
  for (const text of sentences.trim().split('\n')) {
    it(`pass unharmed: ${text}`, () => {
      expect(redactText(text, 2_000)).toEqual({ text, withheld: {} });
    });
  }

  it('pass unharmed by themselves, in capitals, and within what a server says', () => {
    const sayings = ORDINARY_TEXTS.flatMap((text) => [
      text,
      `${text}.`,
      text.toUpperCase(),
      `The server says: ${text}, try again`,
    ]);

    expect(sayings.filter((text) => redactText(text, 2_000).text !== text)).toEqual([]);
  });

  it('pass unharmed with the names that people give to keys and tokens', () => {
    const words = fc.constantFrom(
      'Sydney',
      'edge',
      'ci',
      'pipeline',
      'prod',
      'backup',
      'NTT',
      'Melbourne',
      'k8s',
      'eu1',
    );
    const numbers = fc.constantFrom('', '-2', '-2026', '-2026-11', '-dc2', ' 7');
    const sentences = fc.constantFrom(
      (name: string) => `Service key "${name}" was created`,
      (name: string) => `API key (${name}) was revoked`,
      (name: string) => `Token "${name}" expires in 30 days`,
      (name: string) => `Key “${name}” is used by 3 services`,
    );
    const property = fc.property(
      fc.array(words, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('-', '_', ' '),
      numbers,
      sentences,
      (parts, joint, number, write) => {
        const text = write(parts.join(joint) + number);
        return redactText(text, 300).text === text;
      },
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });
});
