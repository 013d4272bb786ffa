import type { Database } from '../database/database.ts';
import { unlessTaken } from '../database/database-errors.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { changeState } from './change-state.ts';
import { kindName } from './kind-name.ts';
import { changeService, requireState, requireUnlocked } from './hold-service.ts';

/** Reverts the cancellation of a service before its term has ended. */
export async function restoreService(
  database: Database,
  companyId: string,
  uid: string,
  now: Date,
): Promise<void> {
  await changeService(database, companyId, uid, async (transaction, service) => {
    requireUnlocked(service);
    requireState(service, ['CANCELLED'], 'restored');
    const before = service.history.at(-2)?.state;
    const ended = service.contract_ends_at !== null && service.contract_ends_at <= now;
    if (ended || (before !== 'LIVE' && before !== 'CONFIGURED')) {
      throw new ProblemError(
        'service-state',
        `“${service.name}” cannot be restored: ${ended ? 'its term has ended' : 'it never ran'}. Order it again.`,
        { members: { state: service.state } },
      );
    }
    await requirePorts(transaction, service);
    await takeVlansBack(transaction, service);
    await changeState(transaction, service.uid, before, now, 'Its cancellation was taken back.');
  });
}

/** Checks that the Ports of a VXC or an IX have not ended since the cancellation. */
async function requirePorts(
  transaction: Database,
  { uid, name }: { uid: string; name: string },
): Promise<void> {
  const gone = await transaction
    .selectFrom('vxc_ends')
    .innerJoin('services as port', 'port.uid', 'vxc_ends.port_uid')
    .select(['port.state', 'port.kind'])
    .where('vxc_ends.service_uid', '=', uid)
    .where('port.state', '!=', 'LIVE')
    .forShare('port')
    .executeTakeFirst();
  if (!gone) return;
  throw new ProblemError(
    'service-state',
    `“${name}” cannot be restored: a ${kindName(gone.kind)} that it connects to is ${gone.state}.`,
  );
}

async function takeVlansBack(
  transaction: Database,
  { uid, name }: { uid: string; name: string },
): Promise<void> {
  const ends = transaction.updateTable('vxc_ends').set({ held: true }).where('service_uid', '=', uid);
  const detail = `“${name}” cannot be restored: another service now uses one of its VLANs. Order it again.`;
  await unlessTaken(ends.execute(), () => new ProblemError('vlan-in-use', detail));
}
