import { sql } from 'kysely';

import type { Database } from '../database/database.ts';
import { isUuid } from '../http/uuid.ts';

/** Lets the network choose the VLAN. */
export const AUTOMATIC_VLAN = 0;
const UNTAGGED = -1;
const FIRST = 2;
const LAST = 4093;

export const isVlan = (vlan: number): boolean =>
  vlan === AUTOMATIC_VLAN || vlan === UNTAGGED || (vlan >= FIRST && vlan <= LAST);

export async function vlanInUse(database: Database, portUid: string, vlan: number): Promise<boolean> {
  if (!isUuid(portUid)) return false;
  const end = await database
    .selectFrom('vxc_ends')
    .select('vlan')
    .where('port_uid', '=', portUid)
    .where('vlan', '=', vlan)
    .where('held', '=', true)
    .executeTakeFirst();
  return end !== undefined;
}

/** Finds the lowest free VLAN of a Port; undefined if all are taken, null for an MCR, which takes none. */
export async function chooseVlan(database: Database, portUid: string): Promise<number | null | undefined> {
  const mcr = await database
    .selectFrom('services')
    .select('uid')
    .where('uid', '=', portUid)
    .where('kind', '=', 'MCR')
    .executeTakeFirst();
  if (mcr) return null;
  const { rows } = await sql<{ vlan: number }>`
    select candidate as vlan from generate_series(${FIRST}::int, ${LAST}::int) as candidate
    where not exists (
      select 1 from vxc_ends where port_uid = ${portUid} and vlan = candidate and held
    )
    order by candidate limit 1`.execute(database);
  return rows[0]?.vlan;
}
