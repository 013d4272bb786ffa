import { randomUUID } from 'node:crypto';

import type { SsoResult, UserState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { companyOfDomain, domainOf } from '../users/company-of-domain.ts';
import type { SsoIdentity } from './authenticate.ts';
import { SsoError } from './sso-error.ts';

interface SsoUser {
  readonly userId: string;
  readonly kind: SsoResult['kind'];
}

const DEACTIVATED =
  'A Company Admin in your company has deactivated your account. Ask them to invite you again.';

/** Finds the user of an identity. A new user from a company's domain joins that company. */
export async function findOrAddUser(database: Database, identity: SsoIdentity): Promise<SsoUser> {
  return database.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('sso_identities')
      .innerJoin('users', 'users.id', 'sso_identities.user_id')
      .select(['users.id', 'users.state'])
      .where('issuer', '=', identity.issuer)
      .where('subject', '=', identity.subject)
      .executeTakeFirst();
    if (known) return letIn(transaction, known);

    const companyId = await companyOfDomain(transaction, identity.email);
    if (companyId === undefined) {
      const detail = `No company accepts sign-ups from ${domainOf(identity.email)}. Ask your company for an invitation.`;
      throw new SsoError(detail, 'SIGN_UP');
    }
    const user = await join(transaction, identity, companyId);
    await transaction
      .insertInto('sso_identities')
      .values({ issuer: identity.issuer, subject: identity.subject, user_id: user.userId })
      .execute();
    return user;
  });
}

async function join(transaction: Database, identity: SsoIdentity, companyId: string): Promise<SsoUser> {
  const { email, firstName, lastName } = identity;
  const user = await transaction
    .selectFrom('users')
    .select(['id', 'company_id', 'state'])
    .where('email', '=', email)
    .forUpdate()
    .executeTakeFirst();
  if (!user) {
    const id = randomUUID();
    const names = { first_name: firstName, last_name: lastName, job_title: '', phone: '' };
    await transaction
      .insertInto('users')
      .values({ id, company_id: companyId, email, ...names, role: 'READ_ONLY', password_hash: null })
      .execute();
    return { userId: id, kind: 'SIGN_UP' };
  }
  if (user.company_id !== companyId) throw new SsoError('Your e-mail address is in use at another company.');
  return letIn(transaction, user);
}

/** Lets a known user in. One who is invited accepts the invitation with it. */
async function letIn(
  transaction: Database,
  user: { readonly id: string; readonly state: UserState },
): Promise<SsoUser> {
  if (user.state === 'DEACTIVATED') throw new SsoError(DEACTIVATED);
  if (user.state === 'ACTIVE') return { userId: user.id, kind: 'LOG_IN' };
  await transaction.updateTable('users').set({ state: 'ACTIVE' }).where('id', '=', user.id).execute();
  await transaction.deleteFrom('invitations').where('user_id', '=', user.id).execute();
  return { userId: user.id, kind: 'SIGN_UP' };
}
