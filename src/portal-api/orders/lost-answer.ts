import type { OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/** Whether the connection breaks before the answer, as this location is there to show. */
export async function losesAnswer(database: Database, design: OrderDesign): Promise<boolean> {
  if (design.kind !== 'PORT') return false;
  const location = await database
    .selectFrom('locations')
    .select('outcome')
    .where('id', '=', design.locationId)
    .executeTakeFirst();
  return location?.outcome === 'ANSWER_LOST';
}
