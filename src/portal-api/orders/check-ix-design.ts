import type { FieldProblem, IxDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { rateLimitProblem } from '../services/speed-rules.ts';
import { findPort, portProblems, vlanProblems } from './check-vxc-design.ts';

export async function checkIxDesign(
  database: Database,
  companyId: string,
  design: IxDesign,
): Promise<FieldProblem[]> {
  const found = await findPort(database, companyId, design.portUid);
  const port = found?.own && found.kind === 'PORT' ? found : undefined;
  const speedProblem = rateLimitProblem(design.speedMbps, port ? [port] : []);
  return [
    ...portProblems('#/portUid', port, 'Choose one of your Ports.'),
    ...(await vlanProblems(database, '#/vlan', design, port)),
    ...(await exchangeProblems(database, design, port)),
    ...fieldProblems({ speedMbps: speedProblem }),
  ];
}

/** Checks that the exchange is in the Port's city. */
async function exchangeProblems(
  database: Database,
  { exchangeId }: IxDesign,
  port: { uid: string; name: string } | undefined,
): Promise<FieldProblem[]> {
  const pointer = '#/exchangeId';
  const exchange = await database
    .selectFrom('exchanges')
    .select(['name', 'city'])
    .where('id', '=', exchangeId)
    .executeTakeFirst();
  if (!exchange) return [{ pointer, detail: 'Choose an internet exchange.' }];
  if (!port) return [];
  const { city } = await database
    .selectFrom('services')
    .innerJoin('locations', 'locations.id', 'services.location_id')
    .select('locations.city')
    .where('services.uid', '=', port.uid)
    .executeTakeFirstOrThrow();
  if (city === exchange.city) return [];
  const detail = `${exchange.name} is in ${exchange.city}. Choose an exchange in ${city}, where “${port.name}” is.`;
  return [{ pointer, detail }];
}
