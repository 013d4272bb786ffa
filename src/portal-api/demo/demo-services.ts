import type { Service } from '../contract/index.ts';
import type { DemoCompany } from './demo-accounts.ts';

export const demoUid = (last: string): string => `c1000000-0000-4000-8000-${last.padStart(12, '0')}`;

export const SYDNEY_CORE = demoUid('1');
export const MELBOURNE_EDGE = demoUid('2');
export const KESTREL_HUB = demoUid('11');
export const SALTMARSH_ON_RAMP = demoUid('21');
export const KESTREL_DATA_EXCHANGE = demoUid('7');
export const KESTREL_IMAGING = demoUid('8');
export const BLUEGUM_DISPATCH = demoUid('14');
export const BLUEGUM_TRACKING = demoUid('15');
export const FRANKFURT_EDGE = demoUid('3');
export const AUCKLAND_EDGE = demoUid('4');
export const SYDNEY_TO_MELBOURNE = demoUid('5');
export const MELBOURNE_POP_UP = demoUid('9');
export const KESTREL_ARCHIVE = demoUid('12');

interface DemoServiceBase {
  readonly uid: string;
  readonly company: DemoCompany;
  readonly name: string;
  readonly speedMbps: number;
  readonly costCentre?: string;
  /** Past states and the current one, one day each. */
  readonly states: readonly Service['state'][];
  /** Reason for the last state. */
  readonly detail?: string;
  readonly ageInDays: number;
}

export interface DemoPort extends DemoServiceBase {
  readonly locationId: string;
  readonly termMonths: NonNullable<Service['termMonths']>;
  readonly partnerAccess?: 'OPEN' | 'APPROVAL';
  readonly lagId?: string;
  /** End of the contract, in minutes from the start of the demo data; by default, one term after the service went live. */
  readonly contractEndsInMinutes?: number;
}

export interface DemoVxc extends DemoServiceBase {
  readonly ends: readonly [portUid: string, vlan: number | null][];
}

export const LIVE = ['DEPLOYABLE', 'CONFIGURED', 'LIVE'] as const;

export const DEMO_PORTS: readonly DemoPort[] = [
  {
    uid: SYDNEY_CORE,
    company: 'BLUEGUM',
    name: 'Sydney core',
    speedMbps: 10_000,
    partnerAccess: 'APPROVAL',
    costCentre: 'NET-100',
    locationId: 'sydney-wharf',
    termMonths: 12,
    states: LIVE,
    ageInDays: 200,
  },
  {
    uid: MELBOURNE_EDGE,
    company: 'BLUEGUM',
    name: 'Melbourne edge',
    speedMbps: 1_000,
    costCentre: 'NET-100',
    locationId: 'melbourne-docks',
    termMonths: 24,
    states: LIVE,
    ageInDays: 190,
  },
  {
    uid: FRANKFURT_EDGE,
    company: 'BLUEGUM',
    name: 'Frankfurt edge',
    speedMbps: 10_000,
    locationId: 'frankfurt-gallus',
    termMonths: 12,
    states: ['DEPLOYABLE', 'CONFIGURED'],
    ageInDays: 3,
    detail: 'Waits for the cross connect in the building.',
  },
  {
    uid: AUCKLAND_EDGE,
    company: 'BLUEGUM',
    name: 'Auckland edge',
    speedMbps: 1_000,
    locationId: 'auckland-quay',
    termMonths: 1,
    states: ['DEPLOYABLE', 'FAILED'],
    ageInDays: 20,
    detail: 'No free cross connect at Auckland Quay.',
  },
  {
    uid: MELBOURNE_POP_UP,
    company: 'BLUEGUM',
    name: 'Melbourne pop-up',
    speedMbps: 1_000,
    locationId: 'melbourne-docks',
    termMonths: 1,
    states: [...LIVE, 'CANCELLED'],
    ageInDays: 30,
    detail: 'It ends with its contract.',
    contractEndsInMinutes: 15,
  },
  {
    uid: KESTREL_HUB,
    company: 'KESTREL',
    name: 'Kestrel hub',
    speedMbps: 10_000,
    partnerAccess: 'APPROVAL',
    locationId: 'sydney-wharf',
    termMonths: 36,
    states: LIVE,
    ageInDays: 400,
  },
  {
    uid: KESTREL_ARCHIVE,
    company: 'KESTREL',
    name: 'Kestrel archive',
    speedMbps: 1_000,
    locationId: 'singapore-straits',
    termMonths: 12,
    states: LIVE,
    ageInDays: 120,
  },
  {
    uid: SALTMARSH_ON_RAMP,
    company: 'SALTMARSH',
    name: 'Saltmarsh on-ramp',
    speedMbps: 100_000,
    partnerAccess: 'OPEN',
    locationId: 'sydney-wharf',
    termMonths: 60,
    states: LIVE,
    ageInDays: 700,
  },
];

export const DEMO_VXCS: readonly DemoVxc[] = [
  {
    uid: SYDNEY_TO_MELBOURNE,
    company: 'BLUEGUM',
    name: 'Sydney to Melbourne',
    speedMbps: 500,
    costCentre: 'NET-200',
    ends: [
      [SYDNEY_CORE, 100],
      [MELBOURNE_EDGE, 100],
    ],
    states: LIVE,
    ageInDays: 180,
  },
  {
    uid: demoUid('6'),
    company: 'BLUEGUM',
    name: 'Backup line',
    speedMbps: 100,
    ends: [
      [SYDNEY_CORE, 200],
      [MELBOURNE_EDGE, 200],
    ],
    states: [...LIVE, 'CANCELLED'],
    ageInDays: 150,
  },
  {
    uid: KESTREL_DATA_EXCHANGE,
    company: 'BLUEGUM',
    name: 'Kestrel data exchange',
    speedMbps: 200,
    ends: [
      [SYDNEY_CORE, 110],
      [KESTREL_HUB, 110],
    ],
    states: ['PENDING_EXTERNAL'],
    ageInDays: 2,
    detail: 'Waits for approval by Kestrel Health',
  },
  {
    uid: KESTREL_IMAGING,
    company: 'BLUEGUM',
    name: 'Kestrel imaging',
    speedMbps: 300,
    ends: [
      [SYDNEY_CORE, 120],
      [KESTREL_HUB, 120],
    ],
    states: ['PENDING_EXTERNAL', ...LIVE],
    ageInDays: 60,
  },
  {
    uid: BLUEGUM_DISPATCH,
    company: 'KESTREL',
    name: 'Bluegum dispatch',
    speedMbps: 200,
    ends: [
      [KESTREL_HUB, 410],
      [SYDNEY_CORE, 410],
    ],
    states: ['PENDING_EXTERNAL'],
    ageInDays: 1,
    detail: 'Waits for approval by Bluegum Logistics',
  },
  {
    uid: BLUEGUM_TRACKING,
    company: 'KESTREL',
    name: 'Bluegum tracking',
    speedMbps: 250,
    ends: [
      [KESTREL_HUB, 420],
      [SYDNEY_CORE, 420],
    ],
    states: ['PENDING_EXTERNAL', ...LIVE],
    ageInDays: 45,
  },
  {
    uid: demoUid('13'),
    company: 'KESTREL',
    name: 'Saltmarsh storage',
    speedMbps: 1_000,
    ends: [
      [KESTREL_HUB, 300],
      [SALTMARSH_ON_RAMP, 300],
    ],
    states: LIVE,
    ageInDays: 90,
  },
];

/** LAG: two Ports that were ordered together and work as one. */
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
