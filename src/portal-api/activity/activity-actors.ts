import type { Database } from '../database/database.ts';

/** Finds the actors of a company's records, in their order. */
export async function activityActors(database: Database, companyId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('activity_kinds')
    .select('actor')
    .distinct()
    .where('company_id', '=', companyId)
    .orderBy('actor')
    .execute();
  return rows.map(({ actor }) => actor);
}
