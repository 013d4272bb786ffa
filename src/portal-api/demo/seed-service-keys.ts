import { randomUUID } from 'node:crypto';

import type { ServiceKey } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { hashToken } from '../session/secret-token.ts';
import { addMissing } from './add-missing.ts';
import { DEMO_COMPANIES, type DemoCompany } from './demo-accounts.ts';
import { KESTREL_HUB, MELBOURNE_EDGE, SYDNEY_CORE } from './demo-services.ts';

interface DemoServiceKey extends Pick<
  ServiceKey,
  'id' | 'name' | 'portUid' | 'use' | 'maxSpeedMbps' | 'vlan'
> {
  readonly company: DemoCompany;
  readonly validDays: readonly [from: number, until: number];
}

const DAY_MS = 24 * 60 * 60_000;

const KEYS: readonly DemoServiceKey[] = [
  {
    id: 'f1000000-0000-4000-8000-000000000001',
    company: 'BLUEGUM',
    name: 'Freight partner',
    portUid: SYDNEY_CORE,
    use: 'SINGLE',
    maxSpeedMbps: 1_000,
    vlan: 400,
    validDays: [-10, 80],
  },
  {
    id: 'f1000000-0000-4000-8000-000000000002',
    company: 'BLUEGUM',
    name: 'Migration of 2025',
    portUid: MELBOURNE_EDGE,
    use: 'MULTIPLE',
    maxSpeedMbps: 500,
    vlan: null,
    validDays: [-120, -30],
  },
  {
    id: 'f1000000-0000-4000-8000-000000000003',
    company: 'KESTREL',
    name: 'Laboratories',
    portUid: KESTREL_HUB,
    use: 'MULTIPLE',
    maxSpeedMbps: 2_000,
    vlan: null,
    validDays: [-40, 320],
  },
];

/** Adds missing service keys. Nobody knows these keys; they only fill the list. */
export async function seedServiceKeys(database: Database, now: Date): Promise<void> {
  const day = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  for (const { company, validDays, ...serviceKey } of KEYS) {
    const key = randomUUID();
    await addMissing(database, 'service_keys', {
      id: serviceKey.id,
      company_id: DEMO_COMPANIES[company].id,
      port_uid: serviceKey.portUid,
      name: serviceKey.name,
      key_hash: hashToken(key),
      last_four: key.slice(-4),
      use: serviceKey.use,
      max_speed_mbps: serviceKey.maxSpeedMbps,
      vlan: serviceKey.vlan,
      valid_from: day(validDays[0]),
      valid_until: day(validDays[1]),
      created_at: new Date(now.getTime() + validDays[0] * DAY_MS),
    });
  }
}
