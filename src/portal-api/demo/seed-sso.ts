import type { Database } from '../database/database.ts';
import { DEMO_COMPANIES } from './demo-accounts.ts';

/** Adds the domains whose people join a demo company by single sign-on. */
export async function seedSso(database: Database): Promise<void> {
  await database
    .insertInto('sso_domains')
    .values(
      Object.entries(DEMO_COMPANIES).map(([name, { id }]) => ({
        domain: `${name.toLowerCase()}.example`,
        company_id: id,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
