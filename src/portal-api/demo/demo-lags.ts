import type { DemoCompany } from './demo-accounts.ts';
import { demoUid, LIVE, type DemoPort } from './demo-services.ts';

/** Two Ports that were ordered together and work as one. */
function lag(
  company: DemoCompany,
  name: string,
  [lagId, first, second]: readonly [string, string, string],
): DemoPort[] {
  return [first, second].map((uid, index) => ({
    uid: demoUid(uid),
    company,
    name: `${name} ${index + 1}`,
    speedMbps: 10_000,
    locationId: 'singapore-straits',
    termMonths: 24,
    lagId: demoUid(lagId),
    states: LIVE,
    ageInDays: 12,
  }));
}

export const DEMO_LAGS: readonly DemoPort[] = [
  ...lag('BLUEGUM', 'Singapore backbone', ['34', '35', '36']),
  ...lag('KESTREL', 'Singapore wards', ['44', '45', '46']),
];
