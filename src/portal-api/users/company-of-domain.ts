import type { Database } from '../database/database.ts';

/** Finds the company that the domain of an address belongs to. */
export async function companyOfDomain(database: Database, email: string): Promise<string | undefined> {
  const company = await database
    .selectFrom('sso_domains')
    .select('company_id')
    .where('domain', '=', domainOf(email))
    .executeTakeFirst();
  return company?.company_id;
}

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
