import type { Approval, OrderState, VxcDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { addMissing } from './add-missing.ts';
import { DEMO_COMPANIES, type DemoCompany } from './demo-accounts.ts';
import {
  BLUEGUM_DISPATCH,
  BLUEGUM_TRACKING,
  DEMO_VXCS,
  KESTREL_DATA_EXCHANGE,
  KESTREL_IMAGING,
  type DemoVxc,
} from './demo-services.ts';

const HOUR_MS = 60 * 60_000;

interface DemoApproval {
  readonly number: number;
  readonly vxc: string;
  readonly approver: DemoCompany;
  readonly state: Approval['state'];
  readonly ageInHours: number;
  /** Requested speed of a speed change; a connection request uses the speed of the VXC. */
  readonly speedMbps?: number;
}

/** Each company has requests to decide and its own pending requests. */
const DEMO_APPROVALS: readonly DemoApproval[] = [
  { number: 1, vxc: KESTREL_DATA_EXCHANGE, approver: 'KESTREL', state: 'PENDING', ageInHours: 48 },
  { number: 2, vxc: KESTREL_IMAGING, approver: 'KESTREL', state: 'APPROVED', ageInHours: 1_440 },
  { number: 3, vxc: KESTREL_IMAGING, approver: 'KESTREL', state: 'PENDING', ageInHours: 5, speedMbps: 600 },
  { number: 4, vxc: BLUEGUM_DISPATCH, approver: 'BLUEGUM', state: 'PENDING', ageInHours: 24 },
  { number: 5, vxc: BLUEGUM_TRACKING, approver: 'BLUEGUM', state: 'APPROVED', ageInHours: 1_080 },
  { number: 6, vxc: BLUEGUM_TRACKING, approver: 'BLUEGUM', state: 'PENDING', ageInHours: 3, speedMbps: 500 },
];

/** Adds missing requests between the demo companies. Their VXCs must exist. */
export async function seedApprovals(database: Database, now: Date): Promise<void> {
  for (const approval of DEMO_APPROVALS) await seedApproval(database, approval, now);
}

async function seedApproval(database: Database, approval: DemoApproval, now: Date): Promise<void> {
  const id = `d1000000-0000-4000-8000-00000000000${approval.number}`;
  const vxc = DEMO_VXCS.find(({ uid }) => uid === approval.vxc);
  const known = await database.selectFrom('approvals').select('id').where('id', '=', id).executeTakeFirst();
  if (known || !vxc) return;
  const requestedAt = new Date(now.getTime() - approval.ageInHours * HOUR_MS);
  const asksForSpeed = approval.speedMbps !== undefined;
  const orderState = approval.state === 'PENDING' ? 'PENDING' : 'DEPLOYED';
  if (!asksForSpeed) await seedOrder(database, id, vxc, orderState, requestedAt);
  await addMissing(database, 'approvals', {
    id,
    kind: asksForSpeed ? 'SPEED_CHANGE' : 'CONNECTION',
    state: approval.state,
    service_uid: vxc.uid,
    order_id: asksForSpeed ? null : id,
    requester_id: DEMO_COMPANIES[vxc.company].id,
    approver_id: DEMO_COMPANIES[approval.approver].id,
    speed_mbps: approval.speedMbps ?? vxc.speedMbps,
    from_speed_mbps: asksForSpeed ? vxc.speedMbps : null,
    requested_at: requestedAt,
    decided_at: approval.state === 'PENDING' ? null : new Date(requestedAt.getTime() + HOUR_MS),
    comment: null,
  });
}

/** Adds the order of the VXC, which approval of the connection deploys. */
async function seedOrder(
  database: Database,
  id: string,
  { uid, company, name, speedMbps, ends, detail }: DemoVxc,
  state: OrderState,
  createdAt: Date,
): Promise<void> {
  const [aEnd, bEnd] = ends.map(([portUid, vlan]) => ({ portUid, vlan: vlan ?? 0 }));
  if (!aEnd || !bEnd) throw new Error(`The demo VXC ${name} does not have two ends.`);
  const design: VxcDesign = { kind: 'VXC', name, speedMbps, aEnd, bEnd };
  await addMissing(database, 'orders', {
    id,
    company_id: DEMO_COMPANIES[company].id,
    state,
    design: JSON.stringify(design),
    service_uid: uid,
    detail: detail ?? null,
    created_at: createdAt,
  });
}
