import { randomUUID } from 'node:crypto';

import type { FieldProblem, UserInvitation } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { unlessTaken } from '../database/database-errors.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { isBlank } from '../problems/is-blank.ts';
import { problemAt, ProblemError, validationFailed } from '../problems/problem-error.ts';
import { isEmail, normalEmail } from '../session/email-address.ts';
import { hashToken, newToken } from '../session/secret-token.ts';
import { companyOfDomain } from './company-of-domain.ts';
import { holdUser } from './hold-user.ts';

const VALID_MS = 7 * 24 * 60 * 60_000;

/** Secret of an invitation. Only the answer contains it; the database stores its hash. */
export interface NewInvitation {
  readonly userId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Adds a user to the company, who can sign in with the invitation. */
export async function inviteUser(
  database: Database,
  companyId: string,
  invitation: UserInvitation,
  now: Date,
): Promise<NewInvitation> {
  const errors = checkInvitation(invitation);
  const owner = await companyOfDomain(database, normalEmail(invitation.email));
  if (errors.length === 0 && owner !== undefined && owner !== companyId) {
    errors.push({
      pointer: '#/email',
      detail: 'Addresses of this domain belong to another company. Enter an address of your own.',
    });
  }
  if (errors.length > 0) throw validationFailed(errors);
  const id = randomUUID();
  const added = database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('users')
      .values({
        id,
        company_id: companyId,
        email: normalEmail(invitation.email),
        first_name: invitation.firstName.trim(),
        last_name: invitation.lastName.trim(),
        job_title: '',
        phone: '',
        role: invitation.role,
        state: 'INVITED',
        password_hash: null,
      })
      .execute();
    return newInvitation(transaction, id, now);
  });
  const detail = 'Someone with this e-mail address already has an account.';
  return unlessTaken(added, () => problemAt('email-taken', '#/email', detail));
}

/** Creates a new invitation for an invited or deactivated user. Older invitations stop working. */
export async function inviteAgain(
  database: Database,
  companyId: string,
  id: string,
  now: Date,
): Promise<NewInvitation> {
  return database.transaction().execute(async (transaction) => {
    const user = await holdUser(transaction, companyId, id);
    if (user.state === 'ACTIVE') {
      throw new ProblemError('user-state', `${user.name} has already accepted an invitation.`);
    }
    await transaction
      .updateTable('users')
      .set({ state: 'INVITED', password_hash: null })
      .where('id', '=', id)
      .execute();
    // A deactivated user starts afresh, without the old authenticator app.
    await transaction.deleteFrom('mfa').where('user_id', '=', id).execute();
    return newInvitation(transaction, id, now);
  });
}

async function newInvitation(transaction: Database, userId: string, now: Date): Promise<NewInvitation> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + VALID_MS);
  const secret = { token_hash: hashToken(token), expires_at: expiresAt };
  await transaction
    .insertInto('invitations')
    .values({ user_id: userId, ...secret })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(secret))
    .execute();
  return { userId, token, expiresAt };
}

function checkInvitation({ email, firstName, lastName }: UserInvitation): FieldProblem[] {
  return fieldProblems({
    email: !isEmail(normalEmail(email)) && 'Enter an e-mail address, such as lena@example.com.',
    firstName: isBlank(firstName) && 'Enter a first name.',
    lastName: isBlank(lastName) && 'Enter a last name.',
  });
}
