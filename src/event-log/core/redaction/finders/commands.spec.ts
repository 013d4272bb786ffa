import { redactText } from '../redact-text';

/** Commands. What stands between ⟦ and ⟧ is secret; the rest stays as it is. */
const COMMANDS = [
  'curl -u ada:⟦hunter⟧ https://api.example.com',
  'curl -su ada:⟦hunter⟧ https://api.example.com',
  'curl --user=ada:⟦hunter⟧ -X POST https://api.example.com',
  "curl -X POST -u 'ada:⟦hunter⟧' https://api.example.com",
  '{"cmd":"curl -u ada:⟦hunter⟧"}',
  String.raw`{"cmd":"curl -u \"ada:⟦hunter⟧\" https://api.example.com"}`,
  'curl -b ⟦portal=abc⟧',
  'curl -b cookies.txt https://api.example.com',
  'curl -u ada https://api.example.com',
  'http -a ada:⟦hunter⟧ https://api.example.com',
  'mysql -u ada -p⟦hunter⟧ orders',
  'mysql -u ada -p ⟦hunter⟧',
  'mysqldump -p⟦hunter⟧ -u ada',
  'mysql -u ada -p',
  'mysql -u ada -p, then wait',
  'mysql -P 3306 -u ada',
  'sshpass -p ⟦x⟧ ssh ada@host -p 22',
  'mongosh -u ada -p ⟦hunter⟧',
  'docker login -u ada -p ⟦hunter⟧',
  'docker run -p 8080:80 portal',
  'docker login registry; docker run -p 8080:80 portal',
  'redis-cli -h cache -a ⟦hunter⟧ ping',
  'redis-cli -h cache -p 6379',
  'zip -P ⟦hunter⟧ a.zip a.txt',
  'ldapsearch -D cn=ada -w ⟦hunter⟧ -b dc=example',
  'smbclient //host/share -U ada%⟦hunter⟧',
  'keytool -storepass ⟦hunter⟧ -list',
  'useradd -p ⟦hunter2⟧ ada',
  'useradd -p is unsafe',
  'openssl enc -aes-256-cbc -k ⟦hunter⟧ -in a',
  'openssl req -new -key key.pem',
  'htpasswd -b users ada ⟦hunter⟧',
  String.raw`net use \\host\share /user:ada ⟦hunter⟧`,
  String.raw`net use X: \\host\share ⟦hunter⟧ /user:ada`,
  String.raw`net use X: \\host\share /persistent:yes`,
  'net user ada ⟦hunter2⟧ /add',
  'net user ada /active:no',
  'The net use of energy rose by 12 %',
  'xfreerdp /u:ada /p:⟦hunter2⟧ /v:host',
  String.raw`psexec \\host -u ada -p ⟦hunter⟧ cmd`,
  'docker run -u ada -p 127.0.0.1:80:80 portal',
  'radius-server host 10.0.0.1 key ⟦S3cr3t⟧',
  'tacacs-server host 10.0.0.1 key 7 ⟦0943⟧',
  'radius-server is down',
  'radius-server key missing',
  'openssl -k option missing',
  'tar -u a -p b.tar',
  'ssh -p 2222 ada@host',
  'Speed -p 100',
  'Set -u ada:hunter',
];

describe('An option of a command', () => {
  for (const marked of COMMANDS) {
    it(`is withheld where it is a password: ${marked}`, () => {
      const { text } = redactText(marked.replace(/[⟦⟧]/g, ''), 2_000);

      expect(text).toBe(marked.replace(/⟦[^⟧]*⟧/g, '▮▮▮'));
    });
  }
});
