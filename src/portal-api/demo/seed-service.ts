import type { ServiceKind, StateChange } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { contractEnd } from '../services/contract-end.ts';
import { addMissing } from './add-missing.ts';
import { DEMO_COMPANIES } from './demo-accounts.ts';
import type { DemoIx } from './demo-places.ts';
import type { DemoMcr } from './demo-routers.ts';
import type { DemoPort, DemoVxc } from './demo-services.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const SIDES = ['A', 'B'] as const;

/** Adds a service of the demo data if it is missing. */
export async function seedService(
  database: Database,
  kind: ServiceKind,
  service: DemoPort | DemoMcr | DemoVxc | DemoIx,
  now: Date,
): Promise<void> {
  const createdAt = new Date(now.getTime() - service.ageInDays * DAY_MS);
  const history = historyOf(service, createdAt);
  const [newest] = history.slice(-1);
  if (!newest) throw new Error(`The demo service ${service.name} has no state.`);
  await addMissing(database, 'services', {
    uid: service.uid,
    company_id: DEMO_COMPANIES[service.company].id,
    kind,
    name: service.name,
    state: newest.state,
    speed_mbps: service.speedMbps,
    term_months: 'termMonths' in service ? service.termMonths : null,
    location_id: 'locationId' in service ? service.locationId : null,
    lag_id: ('lagId' in service && service.lagId) || null,
    asn: 'asn' in service ? service.asn : null,
    exchange_id: 'exchangeId' in service ? service.exchangeId : null,
    mac_address: 'macAddress' in service ? service.macAddress : null,
    partner_access: ('partnerAccess' in service && service.partnerAccess) || null,
    cost_centre: service.costCentre ?? '',
    created_at: createdAt,
    contract_ends_at: contractEndOf(service, newest, now),
    history: JSON.stringify(history),
  });
  if ('ends' in service) await seedEnds(database, service, newest.state !== 'CANCELLED');
}

function contractEndOf(service: DemoPort | DemoMcr | DemoVxc, newest: StateChange, now: Date): Date | null {
  if (!('termMonths' in service)) return null;
  const { contractEndsInMinutes, termMonths } = service;
  if (contractEndsInMinutes !== undefined) return new Date(now.getTime() + contractEndsInMinutes * MINUTE_MS);
  return newest.state === 'LIVE' ? contractEnd(new Date(newest.at), termMonths) : null;
}

async function seedEnds(database: Database, { uid, ends }: DemoVxc, held: boolean): Promise<void> {
  for (const [index, [portUid, vlan]] of ends.entries()) {
    await addMissing(database, 'vxc_ends', {
      service_uid: uid,
      side: SIDES[index] ?? 'B',
      port_uid: portUid,
      vlan,
      held,
    });
  }
}

function historyOf({ states, detail }: DemoPort | DemoVxc, createdAt: Date): StateChange[] {
  return states.map((state, day) => ({
    state,
    at: new Date(createdAt.getTime() + day * DAY_MS).toISOString(),
    ...(day === states.length - 1 && detail !== undefined && { detail }),
  }));
}
