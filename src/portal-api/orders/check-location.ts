import type { Database } from '../database/database.ts';
import type { DesignCheck } from './check-design.ts';

/** Whether a location can take one more. */
export async function checkLocation(database: Database, locationId: string): Promise<DesignCheck> {
  const check: DesignCheck = { errors: [], warnings: [] };
  const location = await database
    .selectFrom('locations')
    .select(['name', 'capacity'])
    .where('id', '=', locationId)
    .executeTakeFirst();
  const pointer = '#/locationId';
  if (!location) {
    check.errors.push({ pointer, detail: 'Choose a location.' });
  } else if (location.capacity === 'FULL') {
    check.errors.push({ pointer, detail: `${location.name} is full. Choose another location.` });
  } else if (location.capacity === 'NEARLY_FULL') {
    check.warnings.push({ pointer, detail: `${location.name} is nearly full.` });
  }
  return check;
}
