import type { Generated } from 'kysely';

import type { ServiceKey } from '../contract/index.ts';

export interface ServiceKeyTable {
  id: string;
  company_id: string;
  port_uid: string;
  name: string;
  /** The key itself is a secret that only its creator was told. */
  key_hash: string;
  last_four: string;
  use: ServiceKey['use'];
  max_speed_mbps: number;
  vlan: number | null;
  /** `YYYY-MM-DD`, both included. */
  valid_from: string;
  valid_until: string;
  created_at: Date;
  /** False once its company has deactivated it. */
  active: Generated<boolean>;
}
