import type { FieldProblem, VxcDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { isUuid } from '../http/uuid.ts';
import { kindName } from '../services/kind-name.ts';
import { rateLimitProblem } from '../services/speed-rules.ts';
import { AUTOMATIC_VLAN, isVlan, vlanInUse } from './vlan.ts';

type Port = NonNullable<Awaited<ReturnType<typeof findPort>>>;

export async function checkVxcDesign(
  database: Database,
  companyId: string,
  design: VxcDesign,
  keyedPortUid?: string,
): Promise<FieldProblem[]> {
  const aPort = await findPort(database, companyId, design.aEnd.portUid);
  const bPort = await findPort(database, companyId, design.bEnd.portUid, keyedPortUid);
  const errors = [
    ...portProblems('#/aEnd/portUid', aPort?.own ? aPort : undefined, 'Choose one of your Ports or MCRs.'),
    ...portProblems('#/bEnd/portUid', bPort, 'Choose one of your Ports or MCRs, or a Port of a partner.'),
    ...(await vlanProblems(database, '#/aEnd/vlan', design.aEnd, aPort)),
    ...(await vlanProblems(database, '#/bEnd/vlan', design.bEnd, bPort)),
  ];
  if (aPort && aPort.uid === bPort?.uid) {
    errors.push({
      pointer: '#/bEnd/portUid',
      detail: 'Choose another one: a VXC connects two different Ports or MCRs.',
    });
  }
  const speedProblem = rateLimitProblem(
    design.speedMbps,
    [aPort, bPort].filter((port) => port !== undefined),
  );
  if (speedProblem !== null) errors.push({ pointer: '#/speedMbps', detail: speedProblem });
  return errors;
}

/**
 * Finds a Port or an MCR that the company may connect to: its own, one open to partners, or one that it has a key for.
 */
export async function findPort(database: Database, companyId: string, uid: string, keyedPortUid?: string) {
  if (!isUuid(uid)) return undefined;
  const port = await database
    .selectFrom('services')
    .innerJoin('companies', 'companies.id', 'services.company_id')
    .select([
      'services.uid',
      'services.kind',
      'services.name',
      'services.state',
      'services.speed_mbps',
      'services.company_id',
      'services.partner_access',
      'companies.name as companyName',
    ])
    .where('services.uid', '=', uid)
    .where('services.kind', 'in', ['PORT', 'MCR'])
    .where((port) =>
      port.or([
        port('company_id', '=', companyId),
        port('partner_access', 'is not', null),
        ...(keyedPortUid === undefined ? [] : [port('services.uid', '=', keyedPortUid)]),
      ]),
    )
    .executeTakeFirst();
  return port && { ...port, own: port.company_id === companyId };
}

export function portProblems(pointer: string, port: Port | undefined, choose: string): FieldProblem[] {
  if (!port) return [{ pointer, detail: choose }];
  if (port.state === 'LIVE') return [];
  const detail = `The ${kindName(port.kind)} “${port.name}” is ${port.state}. Choose one that is LIVE.`;
  return [{ pointer, detail }];
}

export async function vlanProblems(
  database: Database,
  pointer: string,
  { portUid, vlan }: VxcDesign['aEnd'],
  port: Port | undefined,
): Promise<FieldProblem[]> {
  if (port?.kind === 'MCR') {
    return vlan === AUTOMATIC_VLAN ? [] : [{ pointer, detail: 'An MCR has no VLANs. Enter 0.' }];
  }
  if (!isVlan(vlan)) {
    return [{ pointer, detail: 'Enter a VLAN from 2 to 4093, 0 to have one chosen, or -1 for untagged.' }];
  }
  if (vlan === AUTOMATIC_VLAN || !(await vlanInUse(database, portUid, vlan))) return [];
  return [{ pointer, detail: 'VLAN is in use' }];
}
