import { findByPattern, type Finding } from './finding';

/** Quote before a value, escaped in JSON. */
const QUOTE = String.raw`\\{0,3}["']?`;
/** Name of a user before the password. */
const USER = String.raw`${QUOTE}[^\s:"'\\]{1,80}:`;
const VALUE = String.raw`(?![-<>|"'])(?=\S{0,200}[A-Za-z\d])[^\s"'\\▮…]{1,200}`;

/** Any other command. */
const ANY = String.raw`[\w.-]+`;

/**
 * Commands with the option that announces a secret, up to its value. Other commands use the same letters for ports, paths
 * and files.
 */
const TABLE = [
  ['curl', `(?:-[a-zA-Z]{0,4}[uU]\\s?|--(?:proxy-)?user[=\\s])${USER}`],
  ['curl', `(?:-b\\s?|--cookie[=\\s])${QUOTE}(?=[^\\s"'=]{1,80}=)`],
  ['curl', `(?:-E\\s?|--(?:proxy-)?cert[=\\s])${QUOTE}[^\\s:"']{1,80}:`],
  ['https?|xh', `(?:-a\\s?|--auth[=\\s])${USER}`],
  [
    'mysql\\w*|mariadb\\w*|mongo\\w*|(?:docker|podman|helm|az|oc|cf)(?: registry)? login',
    `-p(?!assword)\\s?${QUOTE}`,
  ],
  [String.raw`sshpass(?:\s-\S+)*(?=\s$)`, `-p\\s?${QUOTE}`],
  ['zip|unzip|sqlcmd|bcp|isql|ipmitool|mosquitto_\\w+', `-P\\s?${QUOTE}`],
  ['redis-cli|valkey-cli', `(?:-a\\s?|AUTH\\s(?=\\S*\\d))${QUOTE}`],
  ['oathtool', String.raw`(?:-b|--base32)\s`],
  ['ldap\\w+', `-w\\s?${QUOTE}`],
  ['smbclient|rpcclient', `(?:-U\\s?|--user[=\\s])${QUOTE}[^\\s%"']{1,80}%`],
  ['keytool|jarsigner', `-\\w{0,12}pass\\s${QUOTE}`],
  ['rabbitmqctl', String.raw`(?:add_user|change_password)\s\S+\s`],
  ['ssh-keygen', `-[NP]\\s${QUOTE}`],
  ['certutil', String.raw`-p\s`],
  ['schtasks|ktpass', String.raw`/(?:rp|pass)\s`],
  [String.raw`\w*passwd`, `<<<\\s${QUOTE}`],
  ['useradd|usermod', String.raw`-p\s(?=\S*[\d$])`],
  ['openssl', String.raw`-[kK]\s(?=\S+(?:\s-|$))`],
  ['htpasswd', String.raw`-\w*b\w*\s\S+\s\S+\s`],
  ['net use', String.raw`(?:/user:\S+|\\\\\S+)\s(?!/)`],
  ['net user', String.raw`\S+\s(?=\S+\s/)(?!/)`],
  ['[xw]?freerdp', '/p:'],
  ['(?:radius|tacacs|aaa)-server', String.raw`key\s(?:\d\s)?(?=\S*[\dA-Z])`],
  ['pre-shared-key', String.raw`(?:local|remote|key)\s(?:\d\s)?(?=\S*[\dA-Z])`],
  ['snmp-server host', String.raw`version\s(?:1|2c)\s`],
  [String.raw`snmp\w+`, `-[AXc]\\s?${QUOTE}`],
  ['snmp community', `name[=\\s]${QUOTE}`],
  [
    'vrrp|standby|glbp',
    String.raw`authentication\s(?:text\s|md5\skey-string\s(?:\d\s)?)?(?!text|md5)(?=\S*[\dA-Z])`,
  ],
  ['enable (?:password|secret)', String.raw`level\s\d{1,2}\s(?:\d\s)?`],
  // Values that a firewall has encrypted.
  ['set', String.raw`ENC\s(?=\S{16})`],
  [String.raw`snmp-server user`, String.raw`(?:auth\s\w+|priv\s(?:3?des|aes(?:\s\d+)?))\s(?:\d\s)?`],
  ['wpa-psk', String.raw`(?:ascii|hex)\s(?:\d\s)?`],
  ['7z\\w?|(?:un)?rar', `-p${QUOTE}`],
  ['lftp', `-u\\s${QUOTE}[^\\s,"']{1,80},`],
  [String.raw`\w+(?:\s\w+)?\ssecrets?\s(?:set|put|create)`, `(?:--(?:body|value|data)[=\\s]|<<<\\s)${QUOTE}`],
  ['pulumi config set', String.raw`--secret\s\S+\s`],
  ['mc alias set', String.raw`\S+\shttps?:\S+\s\S+\s`],
  [ANY, `--user[=\\s]${USER}(?=\\S{0,100}\\d)(?=\\S{0,100}[A-Za-z])`],
  ['ConvertTo-SecureString', `(?=["']\\S)${QUOTE}`],
  // Any other command with a user and a password. Ports are no password.
  [ANY, String.raw`(?:-[uU]|--user(?:name)?)[\s=]\S+\s-p\s(?![\d.:]+(?:[\s,;"']|$)|\S*/|[\w-]+\.)`],
] as const;

const OPTIONS = TABLE.map(([command, option]) => {
  const name = new RegExp(`(?<![\\w-])(?:${command})\\s`);
  return findByPattern(
    'password',
    new RegExp(`(?<=[\\s"'])(${option})${VALUE}`, 'g'),
    (_value, { input, index }) => name.test(commandBefore(input, index)),
  );
});

/** Matches a text that contains a command, or an option, which may be one of a command of any name. */
const COMMAND = new RegExp(
  `\\s-|(?<![\\w-])(?:${TABLE.map(([command]) => command)
    .filter((command) => command !== ANY)
    .join('|')})\\s`,
);

/** Characters between a command and its option. */
const REACH = 300;
const NEXT_COMMAND = /&&|[;|\n]/;

/** Finds passwords in options that do not name them: `mysql -p…`, `curl -u ada:…`. */
export function findInCommands(text: string): readonly Finding[] {
  if (!COMMAND.test(text)) return [];
  return OPTIONS.flatMap((find) => find(text));
}

function commandBefore(text: string, end: number): string {
  return (
    text
      .slice(Math.max(0, end - REACH), end)
      .split(NEXT_COMMAND)
      .at(-1) ?? ''
  );
}
