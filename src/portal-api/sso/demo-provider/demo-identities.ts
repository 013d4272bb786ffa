/** Accounts at the demo’s identity provider: one for each company, and one without a company. */
export const DEMO_IDENTITIES = [
  { email: 'ivy.chen@bluegum.example', note: 'Bluegum Logistics' },
  { email: 'noor.haddad@kestrel.example', note: 'Kestrel Health' },
  { email: 'casey.doe@personal.example', note: 'belongs to no company' },
] as const;

/** Derives a name from an address: `ivy.chen@…` becomes Ivy Chen. */
export function claimsOf(email: string) {
  const [local = ''] = email.split('@');
  const [first = '', last = ''] = local.split(/[._]/).map(capitalised);
  return { sub: email, email, email_verified: true, given_name: first, family_name: last };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
