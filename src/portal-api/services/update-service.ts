import type { ApiContext } from '../api-context.ts';
import { approverOf, requestApproval } from '../approvals/request-approval.ts';
import type { ServiceUpdate, TermMonths } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { isBlank } from '../problems/is-blank.ts';
import { ProblemError, validationFailed } from '../problems/problem-error.ts';
import { contractEnd } from './contract-end.ts';
import { changeService, requireState, requireUnlocked } from './hold-service.ts';
import { lagSpeedProblem, newSpeedProblem, setSpeed } from './speed-rules.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const RUNNING = ['CONFIGURED', 'LIVE'] as const;

/** Changes name, speed and cost centre, at most once per update interval. */
export async function updateService(
  { database, now, updateIntervalMs }: ApiContext,
  companyId: string,
  uid: string,
  { name, speedMbps, costCentre }: ServiceUpdate,
): Promise<void> {
  const at = now();
  await changeService(database, companyId, uid, async (transaction, service) => {
    requireUnlocked(service);
    requireState(service, RUNNING, 'updated');
    requireRest(service, updateIntervalMs, at);
    const speedProblem =
      lagSpeedProblem(service, speedMbps) ?? (await newSpeedProblem(transaction, service, speedMbps));
    const errors = fieldProblems({ name: isBlank(name) && 'Enter a name.', speedMbps: speedProblem });
    if (errors.length > 0) throw validationFailed(errors);
    await transaction
      .updateTable('services')
      .set({ name: name.trim(), cost_centre: costCentre.trim(), updated_at: at })
      .where('uid', '=', service.uid)
      .execute();
    if (speedMbps !== service.speed_mbps) {
      await changeSpeed(transaction, { ...service, companyId }, speedMbps, at);
    }
  });
}

/** Changes the speed now, unless it is a higher speed of a VXC that another company must approve. */
async function changeSpeed(
  transaction: Database,
  service: { uid: string; name: string; companyId: string; speed_mbps: number },
  speedMbps: number,
  now: Date,
): Promise<void> {
  await refuseWhilePending(transaction, service);
  const approver = speedMbps > service.speed_mbps ? await approverOf(transaction, service) : undefined;
  if (approver !== undefined) {
    const request = { kind: 'SPEED_CHANGE', serviceUid: service.uid, orderId: null } as const;
    const parties = { requesterId: service.companyId, approverId: approver };
    const speeds = { speedMbps, fromSpeedMbps: service.speed_mbps };
    await requestApproval(transaction, { ...request, ...parties, ...speeds }, now);
    return;
  }
  await setSpeed(transaction, service.uid, speedMbps);
}

async function refuseWhilePending(
  transaction: Database,
  service: { uid: string; name: string },
): Promise<void> {
  const pending = await transaction
    .selectFrom('approvals')
    .select('speed_mbps')
    .where('service_uid', '=', service.uid)
    .where('state', '=', 'PENDING')
    .executeTakeFirst();
  if (!pending) return;
  throw new ProblemError(
    'speed-change-pending',
    `A change of “${service.name}” to ${pending.speed_mbps} Mbit/s awaits approval. Cancel it first, or wait.`,
  );
}

/** Starts a new term now. */
export async function updateTerm(
  database: Database,
  companyId: string,
  uid: string,
  termMonths: TermMonths,
  now: Date,
): Promise<void> {
  await changeService(database, companyId, uid, async (transaction, service) => {
    requireUnlocked(service);
    if (service.kind !== 'PORT') {
      throw new ProblemError(
        'no-contract-term',
        `“${service.name}” is not a Port. Only the contract term of a Port can be changed.`,
      );
    }
    requireState(service, RUNNING, 'updated');
    await transaction
      .updateTable('services')
      .set({ term_months: termMonths, contract_ends_at: contractEnd(now, termMonths) })
      .where('uid', '=', service.uid)
      .execute();
  });
}

/** Locks a service against every change, or unlocks it. */
export async function setLock(
  database: Database,
  companyId: string,
  uid: string,
  locked: boolean,
): Promise<void> {
  await changeService(database, companyId, uid, async (transaction, service) => {
    if (!service.history.some(({ state }) => state === 'LIVE')) {
      throw new ProblemError(
        'service-state',
        `“${service.name}” has never been LIVE. Only a service that is or was LIVE can be locked.`,
        { members: { state: service.state } },
      );
    }
    await transaction.updateTable('services').set({ locked }).where('uid', '=', service.uid).execute();
  });
}

/** Refuses an update too soon after the last one. */
function requireRest(
  { name, updated_at }: { name: string; updated_at: Date | null },
  intervalMs: number,
  now: Date,
): void {
  const waitMs = updated_at === null ? 0 : updated_at.getTime() + intervalMs - now.getTime();
  if (waitMs <= 0) return;
  throw new ProblemError(
    'update-too-soon',
    `“${name}” has just been updated. A service can be updated once in ${inWords(intervalMs)}.`,
    { headers: { 'Retry-After': String(Math.ceil(waitMs / SECOND_MS)) } },
  );
}

function inWords(ms: number): string {
  const [count, unit] =
    ms % MINUTE_MS === 0 ? [ms / MINUTE_MS, 'minute'] : [Math.ceil(ms / SECOND_MS), 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
