import { describeWithheld } from '../../spec-support/describe-withheld';

/** Texts. What stands between ⟦ and ⟧ is secret; the rest stays as it is. */
const TEXTS = [
  'passphrase: ⟦correct horse battery staple⟧',
  'Passphrase = ⟦Correct Horse Battery Staple⟧, keep it',
  'passphrase: ⟦correct-horse-battery-staple⟧',
  'The passphrase is ⟦correct horse battery staple⟧.',
  'Passphrase "⟦correct horse battery staple⟧" was rejected',
  'recovery phrase: ⟦legal winner thank year wave sausage worth useful legal winner thank only⟧.',
  'mnemonic: ⟦correct horse battery⟧',
  'password: ⟦correct horse battery staple⟧',
  'password=⟦correct horse battery staple⟧',
  'Passphrase: medium strength',
  'Passphrase: must have at least four words',
  'The passphrase is set by your company',
  'Passwords: sent to all users',
  'password: minimum length not met',
  'password: correct horse battery',
  'password: Correct Horse Battery Staple',
  'password: dieses Feld muss gefüllt sein',
  'Token: correct horse battery staple',
];

describeWithheld('Several words', 'are withheld where they are a passphrase and no message', TEXTS);
