import { NAME_GROUPS } from './secret-name-table';
import { hasSecretWord, secretNameOf } from './secret-names';
import { wordsIn } from '../finders/words';

/** Names of facts and members that hold secrets. */
const SECRETS =
  'authKey|pairingKey|sharedKey|preSharedKey|password|serviceKey|accountKey|secretKey|adminPassword|licenseData|cloudInit|accessToken|refreshToken|access_token|api_key|apiKey|client_secret|passphrase|passcode|pwd|psk|cvv|cvc|cvv2|securityCode|otp|pin|mfa_code|recoveryCode|sessionId|X-Auth-Token|cookie|totpSecret|setupKey|password2|passwordConfirmation|password_confirmation|Admin password|Service key|CVV|One-time code|API token|pass|dbPass|DB_PASS|jwt|credentials|creds|authorization|basicAuth|bgpMd5Key|snmpCommunity|communityString|resetCode|verificationCode|activationCode|loginCode|smsCode|unlockCode|pinCode|puk|cardCvc|cvn|csrfToken|xsrf_token|webhookSecret|signingSecret|encryptionKey|privateKey|sshKey|wpaPsk|radiusSecret|tacacsKey|ospfKey|macsecCak|connectionString|mfaSecret|twoFactorCode|passwordHash|licenseKey|storageKey|masterKey|seedPhrase|mnemonic|securityAnswer|memorableWord|JSESSIONID|Sicherheitsnummer|cleSecrete|hmacKey|secretAccessKey|cachePassword|cacheToken|indexApiKey|objectAccessKey|password '.split(
    '|',
  );

const ORDINARY =
  'name|speed|vlan|port|monkey|keyboard|opinion|shipping|secretary|passenger|code|postcode|approver|term (months)|passwordExpiresAt|passwordPolicy|passwordStrength|passwordChangedAt|tokenLimit|tokenCount|tokensUsed|tokenType|tokenExpiry|maxTokens|totalTokens|serviceKeyName|serviceKeyId|apiKeyName|apiKeyCount|keyCount|keyName|pinCount|pinLocation|cookieConsent|cookieDomain|secretName|secretVersion|sessionTimeout|sessionDuration|securityCodeRequired|authMethod|authKeyType|accessKeyCreatedAt|privateKeyFormat|hasPassword|isSecret|publicKey|primaryKey|sortKey|bypass|compass|passRate|author|authority|credentialType|otpEnabled|bgpCommunity|communityName|cvcBandwidth|errorCode|siteCode|costCode|needPassword|needsPassword|requirePassword|requiresPassword| hasPassword|password policy|Token of the API| '.split(
    '|',
  );

describe('A name', () => {
  it('announces a secret', () => {
    for (const name of SECRETS) {
      expect(secretNameOf(name)?.strength)
        .withContext(name)
        .toMatch(/led|sure|fact/);
    }
    expect(secretNameOf('Admin password')?.kind).toBe('password');
    expect(secretNameOf('pwd')?.kind).toBe('password');
    expect(secretNameOf('cookie')?.kind).toBe('token');
    expect(secretNameOf('secret')?.kind).toBe('token');
    expect(secretNameOf('Service key')?.kind).toBe('key');
    expect(secretNameOf('CVV')?.kind).toBe('security-code');
    expect(secretNameOf('One-time code')?.kind).toBe('one-time-code');
    expect(secretNameOf('API token')?.kind).toBe('token');
  });

  it('announces a secret in other languages', () => {
    const names =
      'neuesPasswort|passwortNeu|Kennwort|wachtwoord|mot de passe|contraseña|lösenord|hasło|jelszó|şifre|пароль|パスワード|密码|비밀번호|كلمة المرور|סיסמה';
    for (const name of names.split('|')) expect(secretNameOf(name)?.kind).withContext(name).toBe('password');
    expect(secretNameOf('Kennwortlänge')).toBeUndefined();
  });

  it('of something else announces none', () => {
    for (const name of ORDINARY) expect(secretNameOf(name)).withContext(name).toBeUndefined();
  });

  it('is found as the table writes it, joined, and without its accents', () => {
    const names = NAME_GROUPS.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const [firsts, lasts = ['']] = [row].flat().map((list) => wordsIn([list]));
        return (firsts ?? []).flatMap((first) => lasts.map((last) => `${first} ${last}`.trim()));
      }),
    ).filter((name) => /^[\p{L}\p{M}\d ]+$/u.test(name));
    for (const name of names) {
      const bare = name.normalize('NFD').replace(/(?<=[a-z])\p{M}+/gu, '');
      for (const written of [name, name.replaceAll(' ', '_'), name.toUpperCase(), bare]) {
        expect(secretNameOf(written)).withContext(written).toBeDefined();
      }
      expect(hasSecretWord(name)).withContext(name).toBeTrue();
    }
  });

  it('that is common is weak', () => {
    for (const name of ['key', 'session', 'auth', 'sid', 'signature', 'sig', 'primarySiteKey']) {
      expect(secretNameOf(name)?.strength).withContext(name).toBe('weak');
    }
  });
});
