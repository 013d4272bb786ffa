import { randomUUID } from 'node:crypto';

import type { ApiContext } from '../api-context.ts';
import { requestApproval } from '../approvals/request-approval.ts';
import type { Order, OrderDesign, ServiceKey, StateChange, VxcDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { isUniqueViolation } from '../database/database-errors.ts';
import { isUuid } from '../http/uuid.ts';
import { ProblemError, validationFailed } from '../problems/problem-error.ts';
import { scheduleProvisioning } from '../provisioning/provisioning-jobs.ts';
import { toMacAddress } from '../services/mac-address.ts';
import type { SessionUser } from '../session/session-store.ts';
import { checkOrder } from './check-order.ts';
import { findPort } from './check-vxc-design.ts';
import { claimKey, keepAnswer, releaseKey, type IdempotencyKey } from './idempotency.ts';
import { applyOrderKey, holdOrderKey, isPreApproved, type KeyedDesign } from './order-key.ts';
import { monthlyPrice, priceChange, readQuote } from './order-price.ts';
import { lockDesign, readOrder } from './order-store.ts';
import { AUTOMATIC_VLAN, chooseVlan } from './vlan.ts';

/** Carries out an order exactly once for an idempotency key. */
export async function deployOrder(
  context: ApiContext,
  user: SessionUser,
  orderId: string,
  key: IdempotencyKey,
): Promise<Order> {
  const { database, now } = context;
  const claim = await claimKey(database, key, now());
  if (claim !== 'claimed') return claim;
  try {
    return await database.transaction().execute(async (transaction) => {
      await carryOut({ ...context, database: transaction }, user.companyId, orderId);
      const deployed = await readOrder(transaction, user.companyId, orderId);
      await keepAnswer(transaction, key, deployed);
      return deployed;
    });
  } catch (error) {
    await releaseKey(database, key);
    throw error;
  }
}

async function carryOut(
  { database, now, provisioningStepMs }: ApiContext,
  companyId: string,
  orderId: string,
): Promise<void> {
  const at = now();
  const ordered = await lockDesign(database, companyId, orderId);
  await holdOrderKey(database, orderId);
  const keyed = await applyOrderKey(database, orderId, ordered, at);
  const { design, key } = keyed;
  await holdPorts(database, portsOf(design));
  const { errors } = await checkOrder(database, companyId, keyed);
  if (errors.length > 0) throw validationFailed(errors);
  await refuseOtherPrice(database, orderId, ordered);

  const waitsFor = design.kind === 'VXC' ? await approvingCompany(database, companyId, design, key) : null;
  const detail = waitsFor === null ? null : `Waits for approval by ${waitsFor.name}`;
  const first: StateChange = {
    state: waitsFor === null ? 'DEPLOYABLE' : 'PENDING_EXTERNAL',
    at: at.toISOString(),
    ...(detail !== null && { detail }),
  };
  const serviceUid = await createService(database, companyId, keyed, first, at);
  await database
    .updateTable('orders')
    .set({ state: waitsFor === null ? 'DEPLOYING' : 'PENDING', service_uid: serviceUid, detail })
    .where('id', '=', orderId)
    .execute();
  if (waitsFor === null) {
    await scheduleProvisioning(
      database,
      { serviceUid, orderId },
      new Date(at.getTime() + provisioningStepMs),
    );
  } else {
    const request = { kind: 'CONNECTION', serviceUid, orderId, speedMbps: design.speedMbps } as const;
    const parties = { requesterId: companyId, approverId: waitsFor.id };
    await requestApproval(database, { ...request, ...parties, fromSpeedMbps: null }, at);
  }
}

/** Nobody buys at a price that they have not been told. */
async function refuseOtherPrice(database: Database, orderId: string, design: OrderDesign): Promise<void> {
  const quoted = await readQuote(database, orderId);
  const errors = priceChange(quoted, await monthlyPrice(database, design, quoted));
  if (!errors[0]) return;
  throw new ProblemError('price-changed', errors[0].detail, { members: { errors } });
}

/** What a service of this design will run over. */
function portsOf(design: OrderDesign): string[] {
  if (design.kind === 'VXC') return [design.aEnd.portUid, design.bEnd.portUid].filter(isUuid);
  return design.kind === 'IX' ? [design.portUid].filter(isUuid) : [];
}

/** Nobody terminates or slows down the Ports between the check and the end of the transaction. */
async function holdPorts(database: Database, uids: readonly string[]): Promise<void> {
  if (uids.length === 0) return;
  await database
    .selectFrom('services')
    .select('uid')
    .where('uid', 'in', uids)
    .orderBy('uid')
    .forShare()
    .execute();
}

/** The company that has to approve the VXC, or null when none has to. */
async function approvingCompany(
  database: Database,
  companyId: string,
  design: VxcDesign,
  key: ServiceKey | undefined,
): Promise<{ id: string; name: string } | null> {
  const port = await findPort(database, companyId, design.bEnd.portUid, key?.portUid);
  if (!port || port.own || port.partner_access === 'OPEN' || isPreApproved(key, design)) return null;
  return { id: port.company_id, name: port.companyName };
}

async function createService(
  database: Database,
  companyId: string,
  { design, key }: KeyedDesign,
  first: StateChange,
  now: Date,
): Promise<string> {
  const uid = randomUUID();
  await database
    .insertInto('services')
    .values({
      uid,
      company_id: companyId,
      kind: design.kind,
      name: design.name.trim(),
      state: first.state,
      speed_mbps: design.speedMbps,
      term_months: 'termMonths' in design ? design.termMonths : null,
      location_id: 'locationId' in design ? design.locationId : null,
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
    await connect(database, uid, 'A', design.aEnd, '#/aEnd/vlan');
    await connect(database, uid, 'B', design.bEnd, '#/bEnd/vlan');
  }
  if (design.kind === 'IX') await connect(database, uid, 'A', design, '#/vlan');
  return uid;
}

async function connect(
  database: Database,
  serviceUid: string,
  side: 'A' | 'B',
  { portUid, vlan }: VxcDesign['aEnd'],
  pointer: string,
): Promise<void> {
  const chosen = vlan === AUTOMATIC_VLAN ? await chooseVlan(database, portUid) : vlan;
  if (chosen === undefined) throw validationFailed([{ pointer, detail: 'No VLAN is free on this Port.' }]);
  try {
    await database
      .insertInto('vxc_ends')
      .values({ service_uid: serviceUid, side, port_uid: portUid, vlan: chosen, held: true })
      .execute();
  } catch (error) {
    // Another order took the VLAN after this one had been checked.
    if (isUniqueViolation(error)) throw validationFailed([{ pointer, detail: 'VLAN is in use' }]);
    throw error;
  }
}
