import type { InferResult } from 'kysely';

import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';

import type { Service, VxcEnd } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';

type ServiceRow = InferResult<ReturnType<typeof selectServices>>[number];

/**
 * Selects services with all members of the contract, in one query. It looks only for what a service of its kind can have,
 * because each subquery takes about as long as the rest of the row.
 */
function selectServices(database: Database) {
  return database.selectFrom('services').select((service) => [
    'uid',
    'kind',
    'name',
    'state',
    'speed_mbps',
    'term_months',
    'lag_id',
    'asn',
    'mac_address',
    'cost_centre',
    'created_at',
    'contract_ends_at',
    'locked',
    'history',
    jsonObjectFrom(
      service
        .selectFrom('locations')
        .select(['id', 'name', 'city', 'country', 'capacity', 'note'])
        .whereRef('locations.id', '=', 'services.location_id'),
    ).as('location'),
    service
      .case()
      .when('exchange_id', 'is not', null)
      .then(
        jsonObjectFrom(
          service
            .selectFrom('exchanges')
            .select(['id', 'name', 'city', 'note'])
            .whereRef('exchanges.id', '=', 'services.exchange_id'),
        ),
      )
      .end()
      .as('exchange'),
    service
      .case()
      .when('lag_id', 'is not', null)
      .then(
        jsonArrayFrom(
          service
            .selectFrom('services as member')
            .select(['member.uid', 'member.name', 'member.state'])
            .whereRef('member.lag_id', '=', 'services.lag_id')
            .orderBy('member.name'),
        ),
      )
      .end()
      .as('lagMembers'),
    service
      .case()
      .when('kind', 'in', ['VXC', 'IX'])
      .then(
        jsonArrayFrom(
          service
            .selectFrom('vxc_ends')
            .innerJoin('services as port', 'port.uid', 'vxc_ends.port_uid')
            .innerJoin('companies', 'companies.id', 'port.company_id')
            .innerJoin('locations', 'locations.id', 'port.location_id')
            .select(['vxc_ends.port_uid as portUid', 'port.name as portName', 'vxc_ends.vlan'])
            .select(['companies.name as companyName', 'locations.name as locationName'])
            .whereRef('vxc_ends.service_uid', '=', 'services.uid')
            .orderBy('vxc_ends.side'),
        ),
      )
      .end()
      .as('ends'),
    service
      .case()
      .when('kind', '=', 'VXC')
      .then(
        jsonObjectFrom(
          service
            .selectFrom('approvals')
            .innerJoin('companies', 'companies.id', 'approvals.approver_id')
            .select(['approvals.id', 'approvals.speed_mbps as speedMbps', 'companies.name as companyName'])
            .whereRef('approvals.service_uid', '=', 'services.uid')
            .where('approvals.kind', '=', 'SPEED_CHANGE')
            .where('approvals.state', '=', 'PENDING'),
        ),
      )
      .end()
      .as('pendingSpeedChange'),
  ]);
}

const NEWEST_FIRST: readonly SortColumn<ServiceRow>[] = [
  { column: 'services.created_at', type: 'timestamptz', descending: true, of: (row) => row.created_at },
  // The Ports of a LAG have the same creation time.
  { column: 'services.name', type: 'text', of: (row) => row.name },
  { column: 'services.uid', type: 'uuid', of: (row) => row.uid },
];

/** A company's services, newest first. */
export const listServices = pagedList(
  (database: Database, companyId: string) => selectServices(database).where('company_id', '=', companyId),
  NEWEST_FIRST,
  toService,
);

export async function findService(database: Database, companyId: string, uid: string) {
  const row = await selectServices(database)
    .where('company_id', '=', companyId)
    .where('uid', '=', uid)
    .executeTakeFirst();
  return row && toService(row);
}

function toService(row: ServiceRow): Service {
  const [aEnd, bEnd] = (row.ends ?? []).map(toEnd);
  return {
    uid: row.uid,
    kind: row.kind,
    name: row.name,
    state: row.state,
    speedMbps: row.speed_mbps,
    ...(row.term_months && { termMonths: row.term_months }),
    ...(row.lag_id !== null && { lag: { id: row.lag_id, members: row.lagMembers ?? [] } }),
    ...(row.asn !== null && { asn: Number(row.asn) }),
    ...(row.exchange && { exchange: withNote(row.exchange) }),
    ...(row.mac_address !== null && { macAddress: row.mac_address }),
    ...(row.location && { location: withNote(row.location) }),
    ...(aEnd && { aEnd }),
    ...(bEnd && { bEnd }),
    ...(row.pendingSpeedChange && { pendingSpeedChange: row.pendingSpeedChange }),
    locked: row.locked,
    costCentre: row.cost_centre,
    createdAt: row.created_at.toISOString(),
    ...(row.contract_ends_at && { contractEndsAt: row.contract_ends_at.toISOString() }),
    history: row.history,
  };
}

function toEnd({ vlan, ...end }: Omit<VxcEnd, 'vlan'> & { vlan: number | null }): VxcEnd {
  return { ...end, ...(vlan !== null && { vlan }) };
}

/** Omits the note of a location or an exchange without one. */
export function withNote<T extends object>({
  note,
  ...place
}: T & { note: string | null }): Omit<T, 'note'> & { note?: string } {
  return { ...place, ...(note !== null && { note }) };
}
