import type { PortDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { portSpeedProblem } from '../services/speed-rules.ts';
import type { DesignCheck } from './check-design.ts';

export async function checkPortDesign(database: Database, design: PortDesign): Promise<DesignCheck> {
  const check: DesignCheck = { errors: [], warnings: [] };
  const location = await database
    .selectFrom('locations')
    .select(['name', 'capacity'])
    .where('id', '=', design.locationId)
    .executeTakeFirst();
  const pointer = '#/locationId';
  if (!location) {
    check.errors.push({ pointer, detail: 'Choose a location.' });
  } else if (location.capacity === 'FULL') {
    check.errors.push({ pointer, detail: `${location.name} is full. Choose another location.` });
  } else if (location.capacity === 'NEARLY_FULL') {
    check.warnings.push({ pointer, detail: `${location.name} is nearly full.` });
  }
  const speedProblem = portSpeedProblem(design.speedMbps);
  if (speedProblem !== null) check.errors.push({ pointer: '#/speedMbps', detail: speedProblem });
  return check;
}
