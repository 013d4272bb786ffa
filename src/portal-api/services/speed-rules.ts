import { PORT_SPEEDS_MBPS, type ServiceKind } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ATTACHED_STATES } from './change-state.ts';

const SPEED_FORMAT = new Intl.NumberFormat('en');

const formatSpeed = (mbps: number): string => `${SPEED_FORMAT.format(mbps)} Mbit/s`;

/** Why a Port cannot have a speed, or null when it can. */
export function portSpeedProblem(speedMbps: number): string | null {
  if (PORT_SPEEDS_MBPS.some((speed) => speed === speedMbps)) return null;
  return `Choose a Port speed of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(PORT_SPEEDS_MBPS.map(formatSpeed))}.`;
}

/** Why a VXC between these Ports cannot have a speed, or null when it can. */
export function vxcSpeedProblem(
  speedMbps: number,
  ports: readonly { name: string; speed_mbps: number }[],
): string | null {
  if (speedMbps < 1) return 'Enter a speed of at least 1 Mbit/s.';
  const [slowest] = ports.toSorted((a, b) => a.speed_mbps - b.speed_mbps);
  if (!slowest || speedMbps <= slowest.speed_mbps) return null;
  return `Enter at most ${formatSpeed(slowest.speed_mbps)}, the speed of the Port “${slowest.name}”.`;
}

/** Why a service that exists cannot change to a speed, or null when it can. */
export async function newSpeedProblem(
  database: Database,
  service: { uid: string; kind: ServiceKind },
  speedMbps: number,
): Promise<string | null> {
  if (service.kind === 'VXC') {
    const ports = await database
      .selectFrom('vxc_ends')
      .innerJoin('services', 'services.uid', 'vxc_ends.port_uid')
      .select(['services.name', 'services.speed_mbps'])
      .where('vxc_ends.service_uid', '=', service.uid)
      .forShare('services')
      .execute();
    return vxcSpeedProblem(speedMbps, ports);
  }
  const fastest = await database
    .selectFrom('vxc_ends')
    .innerJoin('services', 'services.uid', 'vxc_ends.service_uid')
    .select(['services.name', 'services.speed_mbps'])
    .where('vxc_ends.port_uid', '=', service.uid)
    .where('services.state', 'in', ATTACHED_STATES)
    .orderBy('services.speed_mbps', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (fastest && speedMbps < fastest.speed_mbps) {
    return `Choose at least ${formatSpeed(fastest.speed_mbps)}, the speed of the VXC “${fastest.name}” on this Port.`;
  }
  return portSpeedProblem(speedMbps);
}
