import { describeWithheld } from '../../spec-support/describe-withheld';

/** Texts with a user and a password. What stands between ⟦ and ⟧ is secret; the rest stays as it is. */
const TEXTS = [
  'ada:⟦hunter⟧@db.internal:5432/orders',
  'Connection to ada:⟦hunter2⟧@10.0.0.1 was refused',
  'Login ada:⟦hunter2⟧ failed',
  'Login failed: ada:⟦hunter2⟧',
  'Login as ada@example.com:⟦hunter2⟧ failed',
  'ldap bind ada:⟦hunter2⟧ failed',
  'Basic auth ada:⟦hunter2⟧ was rejected',
  'Credentials: ada / ⟦hunter2⟧',
  'Default credentials are admin/⟦admin1234⟧',
  'Identifiants : ada / ⟦soleil42⟧',
  'Login ada / ⟦hunter22⟧ is wrong',
  'ada@example.com:⟦hunter22⟧ was leaked',
  'ada@example.com: VLAN100 was added',
  'git@example.com:org/repo22.git',
  'Login page / step 2',
  'Login host:db-2026 failed',
  'Login tenant:acme2026 failed',
  'Login ada: error E1234',
  'Login from 10.0.0.1:51234 failed',
  'Login error AADSTS50011: redirect URI mismatch',
  'Credentials: SAML / OAuth2',
  'Credentials: user name / password',
  'Bind 0.0.0.0:8080 failed',
  'Connected to db-01.internal:5432',
  'From:ann2@example.com:25',
  'Image nginx:1.27@sha256:9f86d081884c7d659a2feaa0c55ad015',
  'Time 10:30:45@10.0.0.1',
  'ann@10.0.0.1:22',
  'ann:staff@10.0.0.1',
  'proxy-user:ada2@10.0.0.1:80',
  'Host key ecdsa:SHA256@10.0.0.1',
];

describeWithheld('A user and a password', 'are recognised where both are expected', TEXTS);
