import { Migrator, type Migration } from 'kysely/migration';

import type { Database } from './database.ts';
import { portalMigration } from './migrations/0001-portal.ts';
import { approvalsMigration } from './migrations/0002-approvals.ts';
import { usersMigration } from './migrations/0021-users.ts';
import { notificationSettingsMigration } from './migrations/0022-notification-settings.ts';
import { companyProfilesMigration } from './migrations/0023-company-profiles.ts';
import { billingMigration } from './migrations/0024-billing.ts';
import { serviceKeysMigration } from './migrations/0025-service-keys.ts';
import { mfaMigration } from './migrations/0026-mfa.ts';
import { singleSignOnMigration } from './migrations/0027-single-sign-on.ts';
import { demoProviderMigration } from './migrations/0028-demo-provider.ts';
import { activityLogMigration } from './migrations/0031-activity-log.ts';
import { apiKeysMigration } from './migrations/0032-api-keys.ts';
import { configurationsMigration } from './migrations/0040-configurations.ts';
import { serviceLocksMigration } from './migrations/0041-service-locks.ts';
import { orderPricesMigration } from './migrations/0042-order-prices.ts';
import { cancelledServicesMigration } from './migrations/0050-cancelled-services.ts';
import { serviceUpdatesMigration } from './migrations/0051-service-updates.ts';
import { keyedOrdersMigration } from './migrations/0052-keyed-orders.ts';
import { virtualRoutersMigration } from './migrations/0060-virtual-routers.ts';
import { internetExchangesMigration } from './migrations/0061-internet-exchanges.ts';
import { linkAggregationMigration } from './migrations/0062-link-aggregation.ts';

const MIGRATIONS: Record<string, Migration> = {
  '0001-portal': portalMigration,
  '0002-approvals': approvalsMigration,
  '0021-users': usersMigration,
  '0022-notification-settings': notificationSettingsMigration,
  '0023-company-profiles': companyProfilesMigration,
  '0024-billing': billingMigration,
  '0025-service-keys': serviceKeysMigration,
  '0026-mfa': mfaMigration,
  '0027-single-sign-on': singleSignOnMigration,
  '0028-demo-provider': demoProviderMigration,
  '0031-activity-log': activityLogMigration,
  '0032-api-keys': apiKeysMigration,
  '0040-configurations': configurationsMigration,
  '0041-service-locks': serviceLocksMigration,
  '0042-order-prices': orderPricesMigration,
  '0050-cancelled-services': cancelledServicesMigration,
  '0051-service-updates': serviceUpdatesMigration,
  '0052-keyed-orders': keyedOrdersMigration,
  '0060-virtual-routers': virtualRoutersMigration,
  '0061-internet-exchanges': internetExchangesMigration,
  '0062-link-aggregation': linkAggregationMigration,
};

/** Brings the database to the newest version. Processes that start together wait for one another. */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The database could not be brought to the newest version.', { cause: error });
}
