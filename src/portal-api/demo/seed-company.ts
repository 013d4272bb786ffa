import type { Role } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { DEMO_COMPANIES } from './demo-accounts.ts';
import { DEMO_COMPANY_PROFILES, DEMO_MARKETPLACE_PROFILES } from './demo-profiles.ts';

const colleague = (
  id: string,
  firstName: string,
  lastName: string,
  role: Role,
  state: 'INVITED' | 'DEACTIVATED',
) => ({
  id: `a1000000-0000-4000-8000-0000000001${id}`,
  company_id: DEMO_COMPANIES.BLUEGUM.id,
  email: `${firstName.toLowerCase()}@bluegum.example`,
  first_name: firstName,
  last_name: lastName,
  job_title: '',
  phone: '',
  role,
  state,
  password_hash: null,
});

/** Adds the companies’ profiles, and colleagues who cannot sign in: one not yet, one no more. */
export async function seedCompany(database: Database): Promise<void> {
  await database
    .insertInto('company_profiles')
    .values(DEMO_COMPANY_PROFILES)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database
    .insertInto('marketplace_profiles')
    .values(DEMO_MARKETPLACE_PROFILES)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database
    .insertInto('users')
    .values([
      colleague('01', 'Priya', 'Nair', 'FINANCIAL_CONTACT', 'INVITED'),
      colleague('02', 'Otto', 'Lindqvist', 'TECHNICAL_ADMIN', 'DEACTIVATED'),
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
