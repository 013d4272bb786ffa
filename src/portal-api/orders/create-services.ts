import { randomUUID } from 'node:crypto';

import type { StateChange, VxcDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { toMacAddress } from '../services/mac-address.ts';
import type { KeyedDesign } from './order-service-key.ts';
import { AUTOMATIC_VLAN, chooseVlan } from './vlan.ts';

/** Members that all services of an order share. */
interface NewService {
  readonly companyId: string;
  readonly first: StateChange;
  readonly now: Date;
}

/** Creates the services of an order: one service, or the Ports of a LAG with numbered names. */
export async function createServices(
  transaction: Database,
  keyed: KeyedDesign,
  service: NewService,
): Promise<[first: string, ...others: string[]]> {
  const { design } = keyed;
  const name = design.name.trim();
  const members = design.kind === 'PORT' ? design.lagMembers : undefined;
  const lagId = members === undefined ? null : randomUUID();
  const create = (number: number) =>
    createService(transaction, keyed, { ...service, name: lagId ? `${name} ${number}` : name, lagId });

  const first = await create(1);
  const others: string[] = [];
  for (let number = 2; number <= (members ?? 1); number++) others.push(await create(number));
  return [first, ...others];
}

async function createService(
  transaction: Database,
  { design, key }: KeyedDesign,
  { companyId, first, now, name, lagId }: NewService & { name: string; lagId: string | null },
): Promise<string> {
  const uid = randomUUID();
  await transaction
    .insertInto('services')
    .values({
      uid,
      company_id: companyId,
      kind: design.kind,
      name,
      state: first.state,
      speed_mbps: design.speedMbps,
      term_months: 'termMonths' in design ? design.termMonths : null,
      location_id: 'locationId' in design ? design.locationId : null,
      lag_id: lagId,
      asn: 'asn' in design ? design.asn : null,
      exchange_id: design.kind === 'IX' ? design.exchangeId : null,
      mac_address: design.kind === 'IX' ? toMacAddress(design.macAddress) : null,
      partner_access: null,
      service_key_id: key?.id ?? null,
      cost_centre: '',
      created_at: now,
      contract_ends_at: null,
      history: JSON.stringify([first]),
    })
    .execute();
  if (design.kind === 'VXC') {
    await connect(transaction, uid, 'A', design.aEnd, '#/aEnd/vlan');
    await connect(transaction, uid, 'B', design.bEnd, '#/bEnd/vlan');
  }
  if (design.kind === 'IX') await connect(transaction, uid, 'A', design, '#/vlan');
  return uid;
}

async function connect(
  transaction: Database,
  serviceUid: string,
  side: 'A' | 'B',
  { portUid, vlan }: VxcDesign['aEnd'],
  pointer: string,
): Promise<void> {
  for (;;) {
    const chosen = vlan === AUTOMATIC_VLAN ? await chooseVlan(transaction, portUid) : vlan;
    if (chosen === undefined) throw validationFailed([{ pointer, detail: 'No VLAN is free on this Port.' }]);
    const end = await transaction
      .insertInto('vxc_ends')
      .values({ service_uid: serviceUid, side, port_uid: portUid, vlan: chosen, held: true })
      .onConflict((conflict) => conflict.columns(['port_uid', 'vlan']).where('held', '=', true).doNothing())
      .returning('side')
      .executeTakeFirst();
    if (end) return;
    // Another order took the VLAN after this one was checked. If the network chooses the VLAN, try the next free one.
    if (vlan !== AUTOMATIC_VLAN) throw validationFailed([{ pointer, detail: 'VLAN is in use' }]);
  }
}
