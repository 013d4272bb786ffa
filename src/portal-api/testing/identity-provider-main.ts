/**
 * OpenID Connect provider as a separate process, such as a company runs for all of its applications. It has one client
 * and accepts every account. Its sign-in and consent pages are those of oidc-provider.
 */
import { Provider } from 'oidc-provider';

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
};

const issuer = variable('ISSUER');
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: variable('CLIENT_ID'),
      client_secret: variable('CLIENT_SECRET'),
      redirect_uris: [variable('REDIRECT_URI')],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['given_name', 'family_name'] },
  findAccount: (_context, email) => ({
    accountId: email,
    claims: () => ({ sub: email, email, email_verified: true, given_name: 'Lin', family_name: 'Osei' }),
  }),
});
provider.listen(Number(new URL(issuer).port), '127.0.0.1', () => process.stdout.write('ready\n'));
