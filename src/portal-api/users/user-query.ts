import type { User } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';

function selectUsers(database: Database, companyId: string) {
  return database
    .selectFrom('users')
    .select((user) => [
      'id',
      'email',
      'first_name as firstName',
      'last_name as lastName',
      'job_title as jobTitle',
      'role',
      'state',
      user
        .exists(
          user
            .selectFrom('mfa')
            .select('mfa.user_id')
            .whereRef('mfa.user_id', '=', 'users.id')
            .where('mfa.enabled', '=', true),
        )
        .$castTo<boolean>()
        .as('mfaEnabled'),
    ])
    .where('company_id', '=', companyId);
}

/** A company's people by name. */
export const listUsers = (database: Database, companyId: string): Promise<User[]> =>
  selectUsers(database, companyId).orderBy('last_name').orderBy('first_name').orderBy('email').execute();

export async function readUser(database: Database, companyId: string, id: string): Promise<User> {
  const user = await selectUsers(database, companyId).where('id', '=', id).executeTakeFirst();
  return user ?? userNotFound();
}

export function userNotFound(): never {
  throw new ProblemError('not-found', 'There is no such user. They may belong to another company.');
}
