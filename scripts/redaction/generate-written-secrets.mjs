import { Buffer } from 'node:buffer';

import { ALPHABETS } from './random.mjs';

const { digits, hex, small, mixed } = ALPHABETS;

const HOSTS = ['db.example.com', 'localhost:5432', '10.0.0.7', 'cache-2.internal:6380', 'api.example.org/v1'];
const USERS = ['ada', 'root', 'svc_portal', 'jane.doe', 'admin'];
const FRUIT =
  'apple river stone cloud tiger lemon castle garden window copper silver planet rocket violin bridge candle mirror forest pepper anchor'.split(
    ' ',
  );

/** Password as people choose them: a word with digits, or random characters with or without signs. */
const password = (random) =>
  random.pick([
    () => `${random.pick(FRUIT)}${10 + random.below(90)}`,
    () => `${random.pick(FRUIT)}${1900 + random.below(200)}!`,
    () => `${random.text(small, 4)}${random.below(10)}${random.text(mixed, 4)}`,
    () => `${random.text(mixed, 5)}${random.pick(['$', '!', '~', '.', '_'])}${random.text(mixed, 5)}7`,
  ])();
/** Password without the signs that end a value of a URL, an option or a list. */
const simple = (random) => `${random.pick(FRUIT)}${random.text(small, 3)}${random.below(100)}`;
const secret = (random) => random.text(mixed, 24 + random.below(20));
const base64 = (random, bytes) =>
  Buffer.from(Array.from({ length: bytes }, () => random.below(256))).toString('base64');

const pair = (text, ...values) => ({ text, values });

/** Writes a text with `<>` in place of a value. */
const among = (makeValue, texts) => (random) => {
  const value = makeValue(random);
  const text = random.pick(texts).replaceAll('HOST', () => random.pick(HOSTS));
  return pair(
    text.replaceAll('USER', () => random.pick(USERS)).replace('<>', () => value),
    value,
  );
};

const iban = (random) => {
  const [country, bban] = random.pick([
    ['DE', random.text(digits, 18)],
    ['GB', `WEST${random.text(digits, 14)}`],
    ['FR', `${random.text(digits, 10)}${random.text(digits, 11)}${random.text(digits, 2)}`],
    ['NL', `ABNA${random.text(digits, 10)}`],
    ['CH', random.text(digits, 17)],
    ['NO', random.text(digits, 11)],
    ['MT', `MALT${random.text(digits, 5)}${random.text(digits, 18)}`],
  ]);
  const numbers = `${bban}${country}00`.replace(/[A-Z]/g, (letter) => letter.charCodeAt(0) - 55);
  const check = String(98n - (BigInt(numbers) % 97n)).padStart(2, '0');
  const whole = `${country}${check}${bban}`;
  return random.pick([whole, whole.replace(/.{4}(?=.)/g, '$& ')]);
};

const words = (random) => Array.from({ length: 4 + random.below(4) }, () => random.pick(FRUIT));

/** Secrets in the forms of commands, files and protocols, by what they are written in. */
export const WRITTEN_SECRETS = {
  'options of commands': among(password, [
    'curl -u USER:<> https://HOST',
    'curl -s -X POST --user USER:<> https://HOST/orders',
    'curl --user=USER:<> https://HOST',
    "curl -u 'USER:<>' https://HOST",
    'curl -uUSER:<> https://HOST',
    'wget --user=USER --password=<> https://HOST',
    'http -a USER:<> POST https://HOST',
    'mysql -p<> -u USER',
    'mysql -h HOST -u USER -p <> orders',
    'mysqldump -u USER -p<> orders',
    'PGPASSWORD=<> psql -h HOST -U USER',
    'export MYSQL_PWD=<>',
    'psql --password <> -h HOST',
    'deploy --password <> --region eu',
    'sshpass -p <> ssh USER@HOST',
    "sshpass -p '<>' ssh USER@HOST",
    'redis-cli -h HOST -a <> ping',
    'mongosh --host HOST -u USER -p <>',
    'docker login -u USER -p <> HOST',
    'az login -u USER -p <>',
    'ldapsearch -D cn=USER -w <> -b dc=example',
    'openssl pkcs12 -in a.p12 -passin pass:<>',
    'smbclient //HOST/share -U USER%<>',
    'zip -P <> a.zip a.txt',
    'command failed: mysql -u USER -p<> (exit code 1)',
  ]),
  passphrases: (random) => {
    const list = words(random);
    const text = random.pick([
      'passphrase: <>',
      'Passphrase = <>',
      'Wi-Fi passphrase: <>. Keep it',
      'recovery phrase: <>',
      'seed phrase: <>, stored',
      'mnemonic: <>',
      'The passphrase is <>',
      'password: <>',
      'The new passphrase "<>" was saved',
      '{"passphrase":"<>"}',
    ]);
    return pair(text.replace('<>', list.join(' ')), ...list);
  },
  'sentences about passwords': among(
    (random) => `${random.pick(FRUIT)}${random.below(1000)}`,
    [
      'Password <> was rejected',
      'The password is <>',
      'Your password is <>.',
      'Password <> is too common',
      'Wrong password <>',
      'password <> does not match',
      'Login with password <> failed',
      'The password <> has been used before',
      'your new password is: <>',
      'Temporary password: <>',
      'Initial password <> was sent',
    ],
  ),
  'groups of digits': among(
    (random) =>
      Array.from({ length: 2 + random.below(4) }, () => random.text(digits, random.pick([3, 4, 5, 6])))
        .join('-')
        .concat('-', random.text(digits, 4)),
    [
      'token: <>',
      'token=<>',
      '{"token":"<>"}',
      'Access token <> is invalid',
      'api key: <>',
      'Service key: <>',
      'Service key <> was revoked',
      'recovery key: <>',
      'password: <>',
      'Secret: <>, keep it',
      'The token is <>',
      'pairing code: <>',
      'licenseKey: <>',
    ],
  ),
  'account numbers': among(iban, [
    'IBAN <>',
    'Pay to <> today',
    'iban: <>.',
    '{"iban":"<>"}',
    'Account <> was debited',
    '<>',
  ]),
  'social security numbers': among(
    (random) => {
      const parts = [
        String(100 + random.below(500)),
        random.text('123456789', 2),
        random.text(digits, 3) + 7,
      ];
      return parts.join(random.pick(['-', '-', ' ', '']));
    },
    [
      'SSN: <>',
      'SSN <> is taken',
      'ssn=<>',
      '{"ssn":"<>"}',
      'Social security number <> was saved',
      'socialSecurityNumber: <>',
      'The social security number is <>',
      'customer_ssn: <>',
    ],
  ),
  'connection strings': (random) =>
    random.pick([
      among(simple, [
        'redis://:<>@HOST/0',
        'rediss://default:<>@HOST',
        'amqp://USER:<>@HOST/orders',
        'mongodb+srv://USER:<>@cluster0.example.net/orders?retryWrites=true',
        'mongodb://USER:<>@HOST,HOST/orders',
        'postgresql://USER:<>@HOST/orders?sslmode=require',
        'DATABASE_URL=mysql2://USER:<>@HOST/orders',
        'jdbc:mysql://HOST/orders?user=USER&password=<>&useSSL=true',
        'jdbc:postgresql://HOST/orders?password=<>',
        'jdbc:sqlserver://HOST;databaseName=orders;user=USER;password=<>;encrypt=true',
        'jdbc:oracle:thin:USER/<>@HOST:orders',
        'sqlplus USER/<>@HOST',
        'Server=HOST;Database=orders;User Id=USER;Pwd=<>;',
        'Server=HOST;Uid=USER;Password=<>;Encrypt=True',
        'Data Source=HOST;Initial Catalog=orders;User ID=USER;Password="<>"',
        'host=HOST port=5432 dbname=orders user=USER password=<> sslmode=require',
        'USER:<>@tcp(HOST)/orders?parseTime=true',
        'smtp://USER:<>@HOST',
        'ftp://USER:<>@HOST/files',
        'ldap://cn=USER:<>@HOST',
        'From https://USER:<>@HOST/hook',
        'git clone https://USER:<>@HOST/a.git',
      ]),
      among(
        (each) => base64(each, 64),
        [
          'DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=<>;EndpointSuffix=core.windows.net',
          'Endpoint=sb://orders.example.net/;SharedAccessKeyName=Root;SharedAccessKey=<>',
          'AccountEndpoint=https://HOST/;AccountKey=<>;',
          'HostName=hub.example.net;DeviceId=edge;SharedAccessKey=<>',
        ],
      ),
      among(
        (each) => encodeURIComponent(base64(each, 32)),
        [
          'BlobEndpoint=https://HOST/;SharedAccessSignature=sv=2025-01-05&ss=b&sig=<>&se=2026-12-01',
          'https://HOST/c/a.csv?sv=2025-01-05&sr=b&se=2026-12-01&sp=r&sig=<>',
          'Authorization: SharedAccessSignature sr=HOST&sig=<>&se=1700000000&skn=root',
        ],
      ),
    ])(random),
  cookies: among(secret, [
    'Set-Cookie: sid=<>; Path=/; HttpOnly',
    'Set-Cookie: portal=<>; Secure',
    'Cookie: lang=en; portal=<>; theme=dark',
    'Cookie: a=1; b=2; c=<>',
    '"cookie": "lang=en; portal=<>"',
    'cookie: JSESSIONID=<>',
    "-H 'Cookie: portal=<>'",
    'curl -b portal=<> https://HOST',
    'curl --cookie "portal=<>" https://HOST',
    'PHPSESSID=<>; path=/',
    'connect.sid=s%3A<>.abc',
  ]),
  'private keys': (random) => {
    const body = base64(random, 96);
    const kind = random.pick(['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ']);
    const lines = body.match(/.{1,64}/g).join(random.pick(['\n', '\\n', ' ', '\r\n']));
    const [begin, end] = ['BEGIN', 'END'].map((edge) => `-----${edge} ${kind}PRIVATE KEY-----`);
    return pair(
      random.pick([
        `${begin}\n${lines}\n${end}`,
        `{"key":"${begin}\\n${lines}\\n${end}\\n"}`,
        `Got ${begin} ${lines}`,
        `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${lines}\n-----END PGP PRIVATE KEY BLOCK-----`,
        `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${lines}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
        `PuTTY-User-Key-File-3: ssh-ed25519 Private-Lines: 1 ${lines} Private-MAC: ${random.text(hex, 64)}`,
      ]),
      body.slice(64, 84),
    );
  },
  'files and bodies': (random) => {
    const name = random.pick([
      'password',
      'dbPassword',
      'api_key',
      'x-api-key',
      'MY_APP_SECRET',
      'accessToken',
    ]);
    const value = random.pick([password, simple, (each) => each.text(mixed, 20)])(random);
    const inner = JSON.stringify({ user: 'ada', [name]: value, port: 7 });
    return pair(
      random.pick([
        () => inner,
        () => JSON.stringify({ body: inner }),
        () => JSON.stringify({ body: JSON.stringify({ body: inner }) }),
        () => `Sent ${JSON.stringify(inner)} to the server`,
        () => `user: ada\n${name}: ${value}\nport: 7`,
        () => `db:\n  ${name}: "${value}"`,
        () => `- ${name}: '${value}'`,
        () => `export ${name}=${value}`,
        () => `PORT=1\n${name}="${value}"\nHOST=x`,
        () => `user=ada&${name}=${encodeURIComponent(value)}&page=2`,
        () => `/search?a=1&user%5B${name}%5D=${encodeURIComponent(value)}`,
        () => `user[${name}]=${value}`,
        () =>
          `a=1&${name.replace(/^./, (first) => `%${first.charCodeAt(0).toString(16)}`)}=${encodeURIComponent(value)}`,
        () => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--boundary`,
        () => `<${name}>${value}</${name}>`,
        () => `<input name="${name}" value="${value}">`,
        () => `[app]\n${name} = ${value}`,
        () => `${name} => '${value}'`,
        () => `-H '${name}: ${value}'`,
        () => `{ ${name}: '${value}' }`,
        () => `${name} := "${value}"`,
      ])(),
      value,
    );
  },
};
