import { sql } from 'kysely';

import type { ServiceState, StateChange } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/** States in which a VXC or an IX keeps its Ports from being terminated. */
export const ATTACHED_STATES = [
  'DEPLOYABLE',
  'PENDING_EXTERNAL',
  'CONFIGURED',
  'LIVE',
] as const satisfies ServiceState[];

/** States of a service that no longer uses the network. */
const ENDED_STATES: readonly ServiceState[] = ['FAILED', 'CANCELLED', 'DECOMMISSIONED'];

/** Changes the state of a service, adds it to the history, and frees the VLANs of a service that has ended. */
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
