import type { User } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';
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

const BY_NAME: readonly SortColumn<User>[] = [
  { column: 'last_name', type: 'text', of: ({ lastName }) => lastName },
  { column: 'first_name', type: 'text', of: ({ firstName }) => firstName },
  { column: 'email', type: 'text', of: ({ email }) => email },
];

/** Users of a company, by name. */
export const listUsers = pagedList(selectUsers, BY_NAME, (user): User => user);

export async function readUser(database: Database, companyId: string, id: string): Promise<User> {
  const user = await selectUsers(database, companyId).where('id', '=', id).executeTakeFirst();
  return user ?? userNotFound();
}

export function userNotFound(): never {
  throw new ProblemError('not-found', 'There is no such user. They may belong to another company.');
}
