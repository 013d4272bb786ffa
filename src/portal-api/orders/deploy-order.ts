import type { ApiContext } from '../api-context.ts';
import { requestApproval } from '../approvals/request-approval.ts';
import type { Order, OrderDesign, ServiceKey, StateChange, VxcDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { carryOutOnce } from '../idempotency/carry-out-once.ts';
import type { IdempotencyKey } from '../idempotency/idempotency-key.ts';
import { isUuid } from '../http/uuid.ts';
import { ProblemError, validationFailed } from '../problems/problem-error.ts';
import { scheduleProvisioning } from '../provisioning/provisioning-jobs.ts';
import { checkOrder } from './check-order.ts';
import { findPort } from './check-vxc-design.ts';
import { createServices } from './create-services.ts';
import { applyOrderKey, holdOrderKey, isPreApproved } from './order-service-key.ts';
import { monthlyPrice, priceChange } from './order-price.ts';
import { holdDesign, type HeldOrder, readOrder } from './order-store.ts';

/** Deploys an order exactly once per idempotency key. */
export function deployOrder(
  context: ApiContext,
  companyId: string,
  orderId: string,
  quoteId: string,
  key: IdempotencyKey,
): Promise<Order> {
  return carryOutOnce(context, key, async (transaction) => {
    await carryOut({ ...context, database: transaction }, companyId, orderId, quoteId);
    return readOrder(transaction, companyId, orderId);
  });
}

async function carryOut(
  { database, now, provisioningStepMs }: ApiContext,
  companyId: string,
  orderId: string,
  quoteId: string,
): Promise<void> {
  const at = now();
  const ordered = await holdDesign(database, companyId, orderId);
  await holdOrderKey(database, ordered);
  const keyed = await applyOrderKey(database, ordered, at);
  const { design, key } = keyed;
  await holdPorts(database, portsOf(design));
  const { errors } = await checkOrder(database, companyId, keyed);
  if (errors.length > 0) throw validationFailed(errors);
  await refuseOtherQuote(database, ordered, quoteId);

  const waitsFor = design.kind === 'VXC' ? await approvingCompany(database, companyId, design, key) : null;
  const detail = waitsFor === null ? null : `Waits for approval by ${waitsFor.name}`;
  const first: StateChange = {
    state: waitsFor === null ? 'DEPLOYABLE' : 'PENDING_EXTERNAL',
    at: at.toISOString(),
    ...(detail !== null && { detail }),
  };
  const serviceUids = await createServices(database, keyed, { companyId, first, now: at });
  const [serviceUid] = serviceUids;
  await database
    .updateTable('orders')
    .set({ state: waitsFor === null ? 'DEPLOYING' : 'PENDING', service_uid: serviceUid, detail })
    .where('id', '=', orderId)
    .execute();
  if (waitsFor === null) {
    const dueAt = new Date(at.getTime() + provisioningStepMs);
    for (const uid of serviceUids) await scheduleProvisioning(database, { serviceUid: uid, orderId }, dueAt);
  } else {
    const request = { kind: 'CONNECTION', serviceUid, orderId, speedMbps: design.speedMbps } as const;
    const parties = { requesterId: companyId, approverId: waitsFor.id };
    await requestApproval(database, { ...request, ...parties, fromSpeedMbps: null }, at);
  }
}

/**
 * Refuses a deployment that differs from what the caller saw: a design that someone else saved meanwhile, or another
 * price.
 */
async function refuseOtherQuote(
  database: Database,
  { design, quote_id: id, monthly_price: price }: HeldOrder,
  quoteId: string,
): Promise<void> {
  if (id !== quoteId) {
    throw new ProblemError(
      'order-changed',
      'The order has been changed since you saw its price. Check it and its price, then order again.',
    );
  }
  const errors = priceChange(price, await monthlyPrice(database, design, price));
  if (!errors[0]) return;
  throw new ProblemError('price-changed', errors[0].detail, { members: { errors } });
}

/** Ports that a service of this design uses. */
function portsOf(design: OrderDesign): string[] {
  if (design.kind === 'VXC') return [design.aEnd.portUid, design.bEnd.portUid].filter(isUuid);
  return design.kind === 'IX' ? [design.portUid].filter(isUuid) : [];
}

/** Locks the Ports, so that nobody terminates or slows them until the transaction ends. */
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

/** Finds the company that must approve the VXC; null if none must. */
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
