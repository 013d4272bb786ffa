import type { FieldProblem, ServiceKeyRequest } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { isVlan, vlanInUse } from '../orders/vlan.ts';
import { isBlank } from '../problems/is-blank.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { rateLimitProblem } from '../services/speed-rules.ts';
import { isDay, today } from './key-validity.ts';

/** Port that a key is for. */
export interface KeyPort {
  readonly uid: string;
  readonly name: string;
  readonly state: string;
  readonly speed_mbps: number;
}

const MAX_DAYS = 366;
const DAY_MS = 24 * 60 * 60_000;

/** Finds problems in a service key, with pointers into the request. */
export async function checkServiceKey(
  database: Database,
  port: KeyPort | undefined,
  request: ServiceKeyRequest,
  now: Date,
): Promise<FieldProblem[]> {
  const errors = fieldProblems({
    name: isBlank(request.name) && 'Enter a name.',
    portUid: problemOfPort(port),
    maxSpeedMbps: rateLimitProblem(request.maxSpeedMbps, port ? [port] : []),
    vlan: await problemOfVlan(database, port, request.vlan, now),
  });
  return [...errors, ...dayProblems(request, now)];
}

function problemOfPort(port: KeyPort | undefined): string | false {
  if (!port) return 'Choose one of your Ports.';
  return port.state !== 'LIVE' && `The Port “${port.name}” is ${port.state}. Choose a Port that is LIVE.`;
}

async function problemOfVlan(
  database: Database,
  port: KeyPort | undefined,
  vlan: number | null,
  now: Date,
): Promise<string | null> {
  if (vlan === null) return null;
  // A key names a VLAN or none. 0, which lets the network choose, is meaningless here.
  if (vlan < 1 || !isVlan(vlan)) return 'Enter a VLAN from 2 to 4093.';
  if (!port) return null;
  if (await vlanInUse(database, port.uid, vlan)) return 'VLAN is in use';
  return (await isPromised(database, port.uid, vlan, now))
    ? 'This VLAN is pre-approved by another service key. Enter another one.'
    : null;
}

/** True if a key that is valid, now or later, has reserved the VLAN. */
async function isPromised(database: Database, portUid: string, vlan: number, now: Date): Promise<boolean> {
  const key = await database
    .selectFrom('service_keys')
    .select('id')
    .where('port_uid', '=', portUid)
    .where('vlan', '=', vlan)
    .where('valid_until', '>=', today(now))
    .where('active', '=', true)
    .executeTakeFirst();
  return key !== undefined;
}

function dayProblems({ validFrom, validUntil }: ServiceKeyRequest, now: Date): FieldProblem[] {
  const words = 'Enter a day, such as 2026-03-31.';
  const from = isDay(validFrom) ? [] : [{ pointer: '#/validFrom', detail: words }];
  if (!isDay(validUntil)) return [...from, { pointer: '#/validUntil', detail: words }];
  const wrongUntil = (detail: string) => [...from, { pointer: '#/validUntil', detail }];
  if (validUntil < today(now)) return wrongUntil('Choose today or a later day.');
  if (from.length > 0) return from;
  if (validUntil < validFrom) return wrongUntil('Choose the first day of validity or a later one.');
  const days = (Date.parse(validUntil) - Date.parse(validFrom)) / DAY_MS;
  return days < MAX_DAYS ? [] : wrongUntil('A service key is valid for at most one year.');
}
