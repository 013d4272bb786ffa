import type { Order, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/**
 * Whether the connection breaks before the answer, as this location is there to show. It does so until the order is
 * settled: browsers resend a request by themselves when a connection that they kept open breaks.
 *
 * @param state the state of the order before this attempt
 */
export async function losesAnswer(
  database: Database,
  design: OrderDesign,
  state: Order['state'],
): Promise<boolean> {
  if (!('locationId' in design) || (state !== 'DESIGN' && state !== 'DEPLOYING')) return false;
  const location = await database
    .selectFrom('locations')
    .select('outcome')
    .where('id', '=', design.locationId)
    .executeTakeFirst();
  return location?.outcome === 'ANSWER_LOST';
}
