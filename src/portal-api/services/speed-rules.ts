import { MCR_SPEEDS_MBPS, PORT_SPEEDS_MBPS, type ServiceKind } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ATTACHED_STATES } from './change-state.ts';
import { kindName } from './kind-name.ts';

/** Kinds with a fixed set of speeds. Other kinds have a rate limit. */
const SPEEDS = { PORT: PORT_SPEEDS_MBPS, MCR: MCR_SPEEDS_MBPS } as const;

const SPEED_FORMAT = new Intl.NumberFormat('en');

export const formatSpeed = (mbps: number): string => `${SPEED_FORMAT.format(mbps)} Mbit/s`;

/** Problem with the speed of a Port or an MCR; null if there is none. */
export function speedChoiceProblem(kind: keyof typeof SPEEDS, speedMbps: number): string | null {
  const speeds: readonly number[] = SPEEDS[kind];
  if (speeds.includes(speedMbps)) return null;
  const choices = new Intl.ListFormat('en', { type: 'disjunction' }).format(speeds.map(formatSpeed));
  return `Choose a speed of ${choices}.`;
}

/** Problem with the rate limit of a VXC between these ends, or of an IX on one; null if there is none. */
export function rateLimitProblem(
  speedMbps: number,
  ends: readonly { name: string; speed_mbps: number }[],
): string | null {
  if (speedMbps < 1) return 'Enter a speed of at least 1 Mbit/s.';
  const [slowest] = ends.toSorted((a, b) => a.speed_mbps - b.speed_mbps);
  if (!slowest || speedMbps <= slowest.speed_mbps) return null;
  return `Enter at most ${formatSpeed(slowest.speed_mbps)}, the speed of “${slowest.name}”.`;
}

/** Problem with a new speed of a Port that is a member of a LAG; null if there is none. */
export function lagSpeedProblem(
  port: { lag_id: string | null; speed_mbps: number },
  speedMbps: number,
): string | null {
  if (port.lag_id === null || speedMbps === port.speed_mbps) return null;
  return `All Ports of a LAG have one speed: keep ${formatSpeed(port.speed_mbps)}.`;
}

/** Problem with a new speed of an existing service; null if there is none. */
export async function newSpeedProblem(
  database: Database,
  service: { uid: string; kind: ServiceKind },
  speedMbps: number,
): Promise<string | null> {
  if (service.kind === 'VXC' || service.kind === 'IX') {
    const ends = await database
      .selectFrom('vxc_ends')
      .innerJoin('services', 'services.uid', 'vxc_ends.port_uid')
      .select(['services.name', 'services.speed_mbps'])
      .where('vxc_ends.service_uid', '=', service.uid)
      .forShare('services')
      .execute();
    return rateLimitProblem(speedMbps, ends);
  }
  const fastest = await database
    .selectFrom('vxc_ends')
    .innerJoin('services', 'services.uid', 'vxc_ends.service_uid')
    .select(['services.kind', 'services.name', 'services.speed_mbps'])
    .where('vxc_ends.port_uid', '=', service.uid)
    .where('services.state', 'in', ATTACHED_STATES)
    .orderBy('services.speed_mbps', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (fastest && speedMbps < fastest.speed_mbps) {
    return `Choose at least ${formatSpeed(fastest.speed_mbps)}, the speed of the ${kindName(fastest.kind)} “${fastest.name}” on this ${kindName(service.kind)}.`;
  }
  return speedChoiceProblem(service.kind, speedMbps);
}

export async function setSpeed(transaction: Database, uid: string, speedMbps: number): Promise<void> {
  await transaction.updateTable('services').set({ speed_mbps: speedMbps }).where('uid', '=', uid).execute();
}
