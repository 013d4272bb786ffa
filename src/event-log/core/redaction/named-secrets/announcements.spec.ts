import { describeWithheld } from '../../spec-support/describe-withheld';

const HEX = 'a1b2c3d4'.repeat(3);

/** Texts by the way in which they announce a value. The parts between ⟦ and ⟧ are secret; the rest must not change. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'In the configuration of a device, a name and a blank announce a value': [
    'username ada privilege 15 secret 0 ⟦RiverStone26⟧',
    'snmp-server community ⟦RiverStone26⟧ RO',
    'crypto isakmp key ⟦RiverStone26⟧ address 10.0.0.1',
    'set system radius-server 10.0.0.9 secret ⟦"RiverStone26"⟧',
    'set service snmp community ⟦RiverStone26⟧ authorization ro',
    'edit vpn / set psksecret ⟦RiverStone26⟧',
    'set password policy',
    'set token lifetime 3600',
    'enable secret is required',
    'Set service key RiverStone26',
  ],
  'A pair of a name and a value may be two arguments, members or elements': [
    "define('DB_PASSWORD', '⟦hunter2⟧')",
    '[("user", "ada"), ("password", "⟦hunter2⟧")]',
    '[["password", "⟦hunter2⟧"]]',
    '["--password", "⟦hunter2⟧"]',
    '{"ParameterKey":"DbPassword","ParameterValue":⟦"hunter2"⟧}',
    '("password", "email")',
    '["password", "password2"]',
    '<key>password</key><string>⟦hunter2⟧</string>',
    '<name>pwd</name><value><string>⟦hunter2⟧</string></value>',
    '<th>Password</th><th>Role</th>',
    'variable "token" { default = ⟦"a1b2c3"⟧ }',
    'let token: string = ⟦"a1b2c3"⟧',
    'let secret: &str = ⟦"a1b2c3"⟧',
    'password: string, port: number',
    `Jwt:SigningKey = ⟦${HEX}⟧`,
    'Jwt:Issuer = https://portal.example.com',
  ],
  'A remark in brackets may follow a name': [
    'Security code (CVV) ⟦110⟧ does not match',
    'CVV (3 digits on the back): ⟦235⟧',
    'PIN (new) ⟦5330⟧',
    'Password (8 characters or more): ⟦hunter2⟧',
    'Password (optional): leave empty',
    'API key (ci-2026): created',
  ],
};

for (const [idea, texts] of Object.entries(EXAMPLES)) describeWithheld(idea, 'as in', texts);
