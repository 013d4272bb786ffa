import { findByPattern, type SecretFinder } from './finding';

/** Text that looks like a token in a header rather than a word, as in "bearer credentials." */
const TOKEN_LIKE = String.raw`(?=\S*(?:[\d=_+~]|[./]\w|[a-z][A-Z])|\S{20})(?![A-Z]{2,6}-\d+\b)`;
const TOKEN = String.raw`[\w\-.~+/]{6,}=*`;
/** `Digest username="…", response="…"` */
const PARAMETERS = String.raw`(?:[\w-]{1,40}=(?:"[^"▮]{0,500}"|[^\s,"▮]{1,500}),?\s?)+`;

/** Finders of secrets in request headers and in blocks of keys. */
export const findCredentials: readonly SecretFinder[] = [
  // PEM blocks (RFC 7468) of private keys and of OpenVPN, even if cut off.
  findByPattern(
    'key',
    /()-----?\s?BEGIN [A-Z\d ]{0,40}(?:PRIVATE|STATIC) KEY[^-]{0,20}-----?[\s\S]*?(?:-----?\s?END [^-]{0,60}-----?|$)/gi,
  ),
  // Keys of PuTTY, in its own format.
  findByPattern('key', /(\bPrivate-Lines:\s\d{1,3}\s)(?:[A-Za-z\d+/]{16,}=*(?:\s|\\[rn])*)+/g),
  // `ada:…@tcp(db)`, as in Go, and `ada/…@db`, as in Oracle.
  findByPattern('password', /(?<=\b[\w.-]{1,40}:)()[^\s:@▮]{1,100}(?=@(?:tcp|unix|udp)\()/g),
  findByPattern(
    'password',
    /\b((?:thin|oci8?|sqlplus|conn(?:ect)?)[:\s](?:-\w\s){0,3}[\w.-]{1,40}\/)[^\s@▮"']{1,100}(?=@)/g,
  ),
  // `$2b$12$…`, as servers store passwords.
  findByPattern(
    'password',
    /(?<![\w$])()(?:\$(?:\d|2[abxy]|g?y|apr1|md5|sha1|argon2id?|argon2d|scrypt|pbkdf2[\w-]{0,12})|(?:pbkdf2|bcrypt|scrypt|argon2)[\w:]{0,20})\$[\w./$=,+-]{16,300}|\{(?:S?SHA\d{0,3}|S?MD5|CRYPT)\}[\w./$=,+-]{16,300}/g,
  ),
  // `…:…`, the two hashes of a password in Windows.
  findByPattern('password', /(?<![\da-f])()[\da-f]{32}:[\da-f]{32}(?![\da-f])/gi),
  // `echo x | sudo -S`
  findByPattern(
    'password',
    /(\b(?:echo|printf)\s["']?)[^\s"'|$▮][^\s"'|▮]{2,100}(?=["']?\s?\|\s?(?:(?:sudo -S|chpasswd)|[^|▮]{1,60}--password-stdin))/g,
  ),
  // Statements of SQL.
  findByPattern(
    'password',
    /(\b(?:(?:IDENTIFIED (?:WITH \w{1,40} )?BY|(?:USER|ROLE|LOGIN|WITH|SET)\b[^'";▮]{0,60}\bPASSWORD)\s{1,3}(?:(?:AS|PASSWORD|VALUES)\s{1,3}|=\s{0,3})?|SET PASSWORD FOR [^=;▮]{1,80}=\s?)N?["'])[^"'▮]{1,200}/g,
  ),
  // Calls of functions, as in the stack traces of PHP. The name of the database may follow the password.
  findByPattern(
    'password',
    /(\b(?:login|(?<=\.)auth|auth=|HTTP\w{1,8}Auth|authenticate|\w{1,20}Connection(?=\(["']\w+:)|\w{1,20}_(?:connect|bind|login)|__construct)\((?:[^()'"▮]{0,40}(["'])[^'"▮]{0,200}\2\s?,\s?){1,2}["'])[^'"▮]{3,200}(?=["'])/gi,
  ),
  // Lines of `.pgpass`: `host:port:database:user:…`
  findByPattern(
    'password',
    /(?<![\w.:/-])((?:[\w.-]{1,100}|\*):(?:\d{4,5}|\*):(?:[\w-]{1,63}|\*):[A-Za-z_][\w.-]{0,63}:)(?![A-Z]+\d+\b)(?=\S*[A-Za-z])(?=\S*\d)[^\s:▮]{6,100}/g,
  ),
  // Lines of `chap-secrets`.
  findByPattern(
    'password',
    /((?:\b(?:ch|p)ap-secrets[^▮]{0,200}\s\*|\b(?:pptp|l2tp)d)\s"?)(?=\S*[A-Za-z])(?=\S*\d)[^\s"▮]{4,100}(?="?\s)/g,
  ),
  // Codes of a network's name and password, as scanned by telephones.
  findByPattern('password', /(\bWIFI:(?:[A-Z]:[^;▮]{0,60};){0,4}P:)[^;▮]{1,100}/g),
  // Lines of `ipsec.secrets`.
  findByPattern('password', /(\s: (?:PSK|XAUTH|(?:EAP|NTLM)(?= "[^"]*\d)) ")[^"▮]{1,200}/g),
  // `AUTH default …` as in Redis, `user ada on >…` in its access lists, `A001 LOGIN ada …` as in IMAP (RFC 9051), and `CONNECT TO … USER ada USING …`.
  findByPattern(
    'password',
    /(\b(?:AUTH default|[A-Za-z]{1,3}\d{1,5} LOGIN \S{1,80}|CONNECT TO \S{1,60} USER \S{1,60} USING|(?:user|SETUSER) \S{1,60} on(?= >)) [">]?)(?=\S*\d)[^\s";▮]{3,100}/g,
  ),
  // Private parts of a JSON Web Key (RFC 7518).
  findByPattern(
    'key',
    /("(?:k|d|p|q|dp|dq|qi)\\{0,3}"\s?:\s?\\{0,3}")(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{22,}/g,
  ),
  // Secret beside the id of its key at Amazon.
  findByPattern('key', /(\b(?:AKIA|ASIA)[A-Z\d]{16}\s?[\s/:,;|]\s?)[A-Za-z\d/+]{40}(?![\w/+])/g),
  // `AUTH LOGIN …` as in SMTP (RFC 4954).
  findByPattern('password', /(\bAUTH (?:PLAIN|LOGIN) )(?=\S*(?:\d|=|[a-z][A-Z]))[A-Za-z\d+/]{8,}=*/g),
  // JSON Web Tokens (RFC 7519). The first part is the Base64 of an object, so it always begins in the same way.
  findByPattern(
    'token',
    /(?<![\w-])(?=[\w-]+\.[\w-])([\w-]*?)(?<![A-Za-z\d])eyJ[\w-]{13,}\.[\w-]+(?:\.[\w-]*){0,3}/g,
  ),
  // `Bearer …` as in an Authorization header (RFC 6750).
  findByPattern('token', new RegExp(String.raw`\b((?:[Bb]earer|BEARER):?\s{1,9})${TOKEN_LIKE}${TOKEN}`, 'g')),
  findByPattern(
    'token',
    new RegExp(
      String.raw`\b((?:[Aa]uthorization|AUTHORIZATION)["'\\]{0,4}:[\s"'\\[]{0,4}(?![\w-]+\s▮)(?:[\w-]{1,30}\s{1,9})?)(?:${PARAMETERS}|${TOKEN_LIKE}${TOKEN})`,
      'g',
    ),
  ),
  // `Basic …` with its Base64 (RFC 7617); words, as in "basic self-service", are left alone.
  findByPattern(
    'password',
    /\b([Bb]asic\s{1,9}|BASIC\s{1,9})(?=\S*(?:\d|=|[a-z][A-Z])|\S{20})[A-Za-z\d+/]{8,}={0,2}(?![\w-])/g,
  ),
];
