/**
 * An OpenID Connect provider as a process of its own, such as a company runs for all of its applications. It knows one
 * client, and everybody who says who they are; sign-in and consent are the pages that oidc-provider brings.
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
