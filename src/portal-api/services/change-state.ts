import { sql } from 'kysely';

import type { ServiceState, StateChange } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/** The states in which a VXC or an IX keeps what it runs over from being terminated. */
export const ATTACHED_STATES = [
  'DEPLOYABLE',
  'PENDING_EXTERNAL',
  'CONFIGURED',
  'LIVE',
] as const satisfies ServiceState[];

/** States that a service does not leave any more for one in which it uses the network. */
const ENDED_STATES: readonly ServiceState[] = ['FAILED', 'CANCELLED', 'DECOMMISSIONED'];

/** Puts a service into another state, writes it to the history, and gives back the VLANs of one that ended. */
export async function changeState(
  transaction: Database,
  uid: string,
  state: ServiceState,
  at: Date,
  detail?: string,
): Promise<void> {
  const change: StateChange = { state, at: at.toISOString(), ...(detail !== undefined && { detail }) };
  await transaction
    .updateTable('services')
    .set({ state, history: sql`history || ${JSON.stringify([change])}::jsonb` })
    .where('uid', '=', uid)
    .execute();
  if (!ENDED_STATES.includes(state)) return;
  await transaction.updateTable('vxc_ends').set({ held: false }).where('service_uid', '=', uid).execute();
}
