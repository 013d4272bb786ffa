import type { StateChange } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { contractEnd } from '../services/contract-end.ts';
import { hashPassword } from '../session/password.ts';
import { DEMO_ACCOUNTS, DEMO_COMPANIES } from './demo-accounts.ts';
import { seedApprovals } from './demo-approvals.ts';
import { seedConfigurations } from './demo-configurations.ts';
import { DEMO_LOCATIONS } from './demo-locations.ts';
import { DEMO_PORTS, DEMO_VXCS, type DemoPort, type DemoVxc } from './demo-services.ts';
import { seedBilling } from './seed-billing.ts';
import { seedCompany } from './seed-company.ts';
import { seedDemoActivity } from './seed-demo-activity.ts';
import { seedServiceKeys } from './seed-service-keys.ts';
import { seedSso } from './seed-sso.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Adds what is missing of the demo data, and changes nothing that is there. */
export async function seedDemoData(
  database: Database,
  now: Date,
  hash: (password: string) => Promise<string> = hashPassword,
): Promise<void> {
  await database
    .insertInto('companies')
    .values(Object.values(DEMO_COMPANIES))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database
    .insertInto('locations')
    .values(DEMO_LOCATIONS)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await seedAccounts(database, hash);
  await seedCompany(database);
  await seedSso(database);
  for (const service of [...DEMO_PORTS, ...DEMO_VXCS]) await seedService(database, service, now);
  await seedBilling(database, now);
  await seedServiceKeys(database, now);
  await seedDemoActivity(database, now);
  await seedApprovals(database, now);
  await seedConfigurations(database, now);
}

async function seedAccounts(database: Database, hash: (password: string) => Promise<string>): Promise<void> {
  const known = new Set(
    (await database.selectFrom('users').select('email').execute()).map(({ email }) => email),
  );
  for (const account of DEMO_ACCOUNTS) {
    if (known.has(account.email)) continue;
    await database
      .insertInto('users')
      .values({
        id: account.id,
        company_id: account.companyId,
        email: account.email,
        first_name: account.firstName,
        last_name: account.lastName,
        job_title: account.jobTitle,
        phone: account.phone,
        role: account.role,
        password_hash: await hash(account.password),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function seedService(database: Database, service: DemoPort | DemoVxc, now: Date): Promise<void> {
  const port = 'locationId' in service ? service : undefined;
  const createdAt = new Date(now.getTime() - service.ageInDays * DAY_MS);
  const history = historyOf(service, createdAt);
  const [newest] = history.slice(-1);
  if (!newest) throw new Error(`The demo service ${service.name} has no state.`);
  await database
    .insertInto('services')
    .values({
      uid: service.uid,
      company_id: DEMO_COMPANIES[service.company].id,
      kind: port ? 'PORT' : 'VXC',
      name: service.name,
      state: newest.state,
      speed_mbps: service.speedMbps,
      term_months: port?.termMonths ?? null,
      location_id: port?.locationId ?? null,
      partner_access: port?.partnerAccess ?? null,
      cost_centre: service.costCentre ?? '',
      created_at: createdAt,
      contract_ends_at: port ? contractEndOf(port, newest, now) : null,
      history: JSON.stringify(history),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (port === undefined) await seedEnds(database, service as DemoVxc, newest.state !== 'CANCELLED');
}

function contractEndOf(
  { termMonths, contractEndsInMinutes }: DemoPort,
  newest: StateChange,
  now: Date,
): Date | null {
  if (contractEndsInMinutes !== undefined) return new Date(now.getTime() + contractEndsInMinutes * MINUTE_MS);
  return newest.state === 'LIVE' ? contractEnd(new Date(newest.at), termMonths) : null;
}

async function seedEnds(database: Database, { uid, ends }: DemoVxc, held: boolean): Promise<void> {
  const sides = ['A', 'B'] as const;
  for (const [index, [portUid, vlan]] of ends.entries()) {
    await database
      .insertInto('vxc_ends')
      .values({ service_uid: uid, side: sides[index] ?? 'B', port_uid: portUid, vlan, held })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function historyOf({ states, detail }: DemoPort | DemoVxc, createdAt: Date): StateChange[] {
  return states.map((state, day) => ({
    state,
    at: new Date(createdAt.getTime() + day * DAY_MS).toISOString(),
    ...(day === states.length - 1 && detail !== undefined && { detail }),
  }));
}
