import { redactText } from '../redact-text';

const HEX = 'a1b2c3d4'.repeat(3);
const UUID = ['8f14e45f', 'ceea', '467f', 'a0e6', '5b1f7a2b3c4d'].join('-');
const FAR = 'and so on '.repeat(20);

/** Texts by the rule that they show. The parts between ⟦ and ⟧ are secret; the rest must not change. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'A name and a sign announce whatever follows': [
    'password=⟦xy⟧',
    'password=⟦hunter2!⟧',
    'password=⟦123⟧ was refused',
    'password=⟦hunter⟧, account 7',
    'Got "x": password=⟦a,b;c⟧ d',
    'Key (api_key)=(⟦a1b2c3⟧) already exists.',
    'PIN#⟦1234⟧ is wrong',
    'PIN #⟦1234⟧ is wrong',
  ],
  'Where no value follows, nothing is withheld': [
    'password="",name="Edge"',
    'password=null',
    'token=undefined',
    'password=***',
    'password=…',
    'login(password=), then',
    'Transport bearer=10G-Sydney',
    'pin=3',
    '{"pin":"3"}',
    '{"pin":⟦"12"⟧}',
  ],
  'After a colon and a blank, words and names are no value': [
    'Password : policy',
    'Password:  policy',
    'Password: must have been changed',
    'Service key: sydney_west',
    'Service key: Sydney-2026',
    'Service key: ⟦Sydney26⟧',
    'Service key: ⟦12345678⟧',
    'Password: ⟦Sydney-2026⟧',
    'Access token: 2026-11-28',
    'Private key: https://portal.example.com/keys/1234',
    'Recovery code: ⟦blue-42⟧',
    'PIN: A12',
    'Password: (policy)',
    'Password: [⟦hunter]⟧ is wrong',
  ],
  'An option of a command is followed by its value': [
    '--db-password ⟦hunter⟧ --port 7',
    'mysql --db-password ⟦hunter⟧ --port 7',
    'mysql -password ⟦hunter⟧',
    'Sub-password hunter',
    'Well--known password hunter',
  ],
  'A password in a sentence may have any sign in it': [
    'Your password ⟦Xk9(m<Pq2;vL⟧ expired',
    'Token ⟦a1b2c3d4e5⟧;Edge expired',
    `Token ⟦${HEX}⟧").`,
    `Is it token ⟦${HEX}⟧?!`,
  ],
  'Quotes tell of a value that nobody would write as a word': [
    'The password "⟦a1b⟧" is too short',
    'The password "a1" is too short',
    'The password "⟦Xk$m!Pqv⟧" is weak',
    'The password (****) is hidden',
    'Token "https://portal.example/?a=b" was refused',
    'Key "a1b2c3" not found',
  ],
  'Names that mean little by themselves need more of a value': [
    'sid=⟦a1b2c⟧',
    'session: a1b2c',
    `Session: ⟦${HEX}⟧`,
    `ticket=⟦${UUID}⟧`,
    `key=${UUID}`,
    'key=a1b2c',
    'Design: key=fe5f80f7',
    'sig=⟦fe5f80f7⟧',
    'signature=20261128-sydney',
    'signature=sydney-20261128',
    '{"keys":["a1b2c3d4e5f6","x"]}',
    'Keys: this that them',
    `Key for order 7: 8f14e45fceea467f`,
  ],
  'A value may stand further on': [
    'Service key for Edge:  ⟦1f0c2f9e-77a1-4⟧',
    'Service key for Edge, Sydney: 1f0c2f9e-77a1-4',
  ],
  'A code is a number with all of its parts': [
    'Recovery code: ⟦1234-5678-abcd⟧',
    'Recovery code ⟦1234-5678-9012⟧ used',
    'OTP ⟦12-34-56⟧ is wrong',
    'OTP ⟦482193⟧ attempts: 2',
    'Please enter it. TOTP secret: ⟦JBSW Y3DP EHPK 3PXP⟧',
    'PIN ⟦1234⟧ used by Ada',
    'OTP 300 seconds',
    'CVC 12345',
    'CID: 123456',
    'CID AB1234CD567 was repaired',
  ],
  'A plural has several values': [
    'Recovery codes: ⟦12345678, 23456789,34567890⟧. Keep them',
    'Recovery codes: ⟦12345678  23456789; 34567890;45678901⟧ (keep them)',
    'Recovery codes: ⟦12345,  67890⟧',
    'Recovery codes: ⟦a1b2-c3d4, e5f6-g7h8, i9j0-k1l2⟧ and more',
    'API keys: ⟦a1b2c3d4, e5f6g7h8⟧, Sydney',
    'API keys: ⟦a1b2c3d4, e5f6g7h8⟧, x1 and y2z3/4',
  ],
  'A plural may be counted instead': [
    'Recovery codes: 1000',
    'Recovery codes: 12345 remaining',
    'tokens=42',
    'passwords=42',
    '{"tokens":"42"}',
    'tokens=⟦12345⟧',
    'tokens=12,000 left',
    'pass=12',
  ],
  'An amount is no value': [
    'Private key: 2048 bits',
    'Shared key: 4096 bit',
    'Password: 1000 characters',
    'Password: "1000" characters',
    'License data: 1024 MB',
    'Password: ⟦hunter12⟧ of Ada',
    'Password: ⟦1024hunter⟧ characters',
    'Password: ⟦hunter1024⟧ characters',
  ],
  'Networks have CVC and CID, too': [
    'CVC 250 is congested',
    'Congestion on CVC 250',
    'CVC 250 was upgraded to 500 Mbps',
    'POI Sydney: CVC 250 was added to it, as ordered by Ada, who pays for it',
    'CVC ⟦123⟧ of your virtual card is wrong',
    'CVC2 ⟦123⟧ is wrong, unlike the circuit',
    `CVC ⟦123⟧ is wrong ${FAR}circuit`,
    `A circuit ${FAR}CVC ⟦123⟧ is wrong`,
  ],
  'A JSON list or object holds values, or messages and numbers': [
    '{"pin":⟦{"value":1234}⟧}',
    '{"pin":⟦{"value" : "12a4"}⟧}',
    '{"password":["required"]}',
    '{"password":"required"}',
    '{"password":["This field may not be bl',
    '{"password":{"min" : 8, "max" : 64}}',
    '{"tokens":{"used":12,"left":300}}',
  ],
  'A value may stand before its name': [
    '⟦G-123456⟧ is your Google verification code',
    '⟦a1b2c3d4e5⟧ is not a valid service key',
    'a1b2c3d4e5 is not a valid key',
    `⟦${HEX}⟧ is not a valid key`,
    'Order 8f14e45fceea is complete. Your new service key was mailed',
    '12345 is the limit of tokens',
    'VXC-1234567 is not a pairing code',
    '1234567-VXC is not a pairing code',
    '⟦1234567⟧ is not a pairing code',
    '“⟦a1b2c3d4e5⟧” is not a valid service key',
  ],
  'A rejected value is quoted beside the name of its field': [
    '{"rejectedValue":"⟦hunter2x⟧","field":"password"}',
    '{"rejected_value":"⟦hunter2x⟧","field":"password"}',
    '{"field":"password","input" : "⟦hunter2x⟧"}',
    'Field password, input: "⟦hunter2x⟧"',
    `So ${FAR}field password, input: "⟦hunter2x⟧"`,
    "Duplicate entry '⟦hunter2x⟧' for key 'users.activation_key'",
    "Duplicate entry 'Sydney' for key 'PRIMARY'",
    'Token ▮▮▮ was put into the field password: rejected value [⟦hunter2x⟧]',
    'The field is called password: ▮▮▮, input: "Edge"',
    'The value "new password" is not valid for Location',
    'Password is fine. The value "Sydney" is not valid for Location',
    'The value "Sydney" is not valid for Location. Password is fine',
    `Password ${FAR}, value "Sydney"`,
    'password: expected string, received "undefined"',
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
