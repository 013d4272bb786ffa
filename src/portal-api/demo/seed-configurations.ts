import type { Database } from '../database/database.ts';
import type { OrderDesign } from '../contract/index.ts';
import { addMissing } from './add-missing.ts';
import { DEMO_COMPANIES } from './demo-accounts.ts';

const DAY_MS = 24 * 60 * 60_000;

const DESIGNS: readonly { number: number; name: string; savedBy: string; design: OrderDesign }[] = [
  {
    number: 1,
    name: 'Branch office',
    savedBy: 'Tom Okafor',
    design: {
      kind: 'PORT',
      name: 'Branch office',
      locationId: 'melbourne-docks',
      speedMbps: 1_000,
      termMonths: 12,
    },
  },
  {
    number: 2,
    name: 'Data centre pair',
    savedBy: 'Ada Larsen',
    design: {
      kind: 'PORT',
      name: 'Data centre',
      locationId: 'sydney-wharf',
      speedMbps: 10_000,
      termMonths: 36,
    },
  },
  {
    number: 3,
    name: 'Regional router',
    savedBy: 'Tom Okafor',
    design: {
      kind: 'MCR',
      name: 'Regional router',
      locationId: 'singapore-straits',
      speedMbps: 5_000,
      termMonths: 12,
      asn: 133_937,
    },
  },
];

/** Adds missing configurations of a demo company. This may restore a deleted one. */
export async function seedConfigurations(database: Database, now: Date): Promise<void> {
  for (const { number, name, savedBy, design } of DESIGNS) {
    await addMissing(database, 'configurations', {
      id: `e1000000-0000-4000-8000-00000000000${number}`,
      company_id: DEMO_COMPANIES.BLUEGUM.id,
      name,
      design: JSON.stringify(design),
      saved_by: savedBy,
      saved_at: new Date(now.getTime() - number * 9 * DAY_MS),
    });
  }
}
