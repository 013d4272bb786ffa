import type { Database } from '../database/database.ts';
import { addMissing } from './add-missing.ts';
import { DEMO_ACCOUNTS, DEMO_COMPANIES, DEMO_PASSWORD_HASH } from './demo-accounts.ts';
import { seedApprovals } from './seed-approvals.ts';
import { seedConfigurations } from './seed-configurations.ts';
import { DEMO_EXCHANGES, DEMO_IXS, DEMO_LOCATIONS } from './demo-places.ts';
import { DEMO_MCRS, DEMO_ROUTER_VXCS } from './demo-routers.ts';
import { DEMO_LAGS, DEMO_PORTS, DEMO_VXCS } from './demo-services.ts';
import { seedBilling } from './seed-billing.ts';
import { seedCompany, seedSso } from './seed-company.ts';
import { seedActivity } from './seed-activity.ts';
import { seedServiceKeys } from './seed-service-keys.ts';
import { seedService } from './seed-service.ts';

/** Adds missing demo data and changes no existing rows. */
export async function seedDemoData(
  database: Database,
  now: Date,
  passwordHash = DEMO_PASSWORD_HASH,
): Promise<void> {
  await addMissing(database, 'companies', Object.values(DEMO_COMPANIES));
  await addMissing(database, 'locations', DEMO_LOCATIONS);
  await addMissing(database, 'exchanges', DEMO_EXCHANGES);
  await seedAccounts(database, passwordHash);
  await seedCompany(database);
  await seedSso(database);
  for (const port of [...DEMO_PORTS, ...DEMO_LAGS]) await seedService(database, 'PORT', port, now);
  for (const mcr of DEMO_MCRS) await seedService(database, 'MCR', mcr, now);
  for (const vxc of [...DEMO_VXCS, ...DEMO_ROUTER_VXCS]) await seedService(database, 'VXC', vxc, now);
  for (const ix of DEMO_IXS) await seedService(database, 'IX', ix, now);
  await seedBilling(database, now);
  await seedServiceKeys(database, now);
  await seedActivity(database, now);
  await seedApprovals(database, now);
  await seedConfigurations(database, now);
}

async function seedAccounts(database: Database, passwordHash: string): Promise<void> {
  const known = new Set(
    (await database.selectFrom('users').select('email').execute()).map(({ email }) => email),
  );
  for (const account of DEMO_ACCOUNTS) {
    if (known.has(account.email)) continue;
    await addMissing(database, 'users', {
      id: account.id,
      company_id: account.companyId,
      email: account.email,
      first_name: account.firstName,
      last_name: account.lastName,
      job_title: account.jobTitle,
      phone: account.phone,
      role: account.role,
      password_hash: passwordHash,
    });
  }
}
