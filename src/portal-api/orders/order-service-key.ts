import type { FieldProblem, OrderDesign, ServiceKey, VxcDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { keyProblem } from '../service-keys/key-validity.ts';
import { findServiceKey } from '../service-keys/service-key-store.ts';
import { formatSpeed } from '../services/speed-rules.ts';
import { hashToken } from '../session/secret-token.ts';
import type { HeldOrder } from './order-store.ts';
import { AUTOMATIC_VLAN, vlanInUse } from './vlan.ts';

/** JSON pointer to the service key in an order. */
export const KEY_POINTER = '#/bEnd/serviceKey';

/** Design with the details from the service key of its order. */
export interface KeyedDesign {
  /** Design, with the Port of the key if the key is usable. */
  readonly design: OrderDesign;
  /** Present if the order has a usable key. */
  readonly key?: ServiceKey;
  /** Reasons why the key of the order is not usable. */
  readonly problems: readonly FieldProblem[];
}

/** Hash of the service key in a design; null without a key. An order stores only the hash. */
export function keyHashOf(design: OrderDesign): string | null {
  const key = design.kind === 'VXC' ? design.bEnd.serviceKey?.trim().toLowerCase() : undefined;
  return key ? hashToken(key) : null;
}

/** Completes a design with the details of its service key. */
export async function applyOrderKey(
  database: Database,
  { design, service_key_hash: hash }: Pick<HeldOrder, 'design' | 'service_key_hash'>,
  now: Date,
): Promise<KeyedDesign> {
  if (design.kind !== 'VXC' || hash === null) return { design, problems: [] };
  const key = await findServiceKey(database, hash);
  const problems = problemsWith(key, design, now);
  if (!key || problems.length > 0) return { design, problems };
  return { design: await withKey(database, design, key), key, problems };
}

/** Locks the service key of an order, so that nobody uses or deactivates it until the transaction ends. */
export async function holdOrderKey(
  transaction: Database,
  { service_key_hash: hash }: HeldOrder,
): Promise<void> {
  if (hash === null) return;
  await transaction
    .selectFrom('service_keys')
    .select('id')
    .where('key_hash', '=', hash)
    .forUpdate()
    .execute();
}

/** A key with a VLAN approves the connection on that VLAN in advance. */
export function isPreApproved(key: ServiceKey | undefined, { bEnd }: VxcDesign): boolean {
  return key?.vlan === bEnd.vlan;
}

function problemsWith(
  key: ServiceKey | undefined,
  { bEnd, speedMbps }: VxcDesign,
  now: Date,
): FieldProblem[] {
  const unusable = keyProblem(key, now);
  if (unusable !== null) return [{ pointer: KEY_POINTER, detail: unusable }];
  if (!key) return [];
  if (bEnd.portUid !== '' && bEnd.portUid !== key.portUid) {
    const detail = 'This service key is for a different Port.';
    return [{ pointer: KEY_POINTER, detail }];
  }
  if (speedMbps <= key.maxSpeedMbps) return [];
  const detail = `Enter at most ${formatSpeed(key.maxSpeedMbps)}, which is what the service key allows.`;
  return [{ pointer: '#/speedMbps', detail }];
}

/** Adds the Port of the key. If the network may choose the VLAN, uses the one approved in advance. */
async function withKey(
  database: Database,
  design: VxcDesign,
  { portUid, vlan: approved }: ServiceKey,
): Promise<VxcDesign> {
  const { vlan } = design.bEnd;
  const wanted =
    vlan === AUTOMATIC_VLAN && approved !== null && !(await vlanInUse(database, portUid, approved))
      ? approved
      : vlan;
  return { ...design, bEnd: { portUid, vlan: wanted } };
}
