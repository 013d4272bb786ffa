import { demoUid, KESTREL_HUB, LIVE, SYDNEY_CORE, type DemoPort, type DemoVxc } from './demo-services.ts';

/** Virtual router: like a Port, with the autonomous system number of its network. */
export interface DemoMcr extends Omit<DemoPort, 'partnerAccess'> {
  readonly asn: number;
}

const SYDNEY_ROUTER = demoUid('31');
const KESTREL_ROUTER = demoUid('41');

export const DEMO_MCRS: readonly DemoMcr[] = [
  {
    uid: SYDNEY_ROUTER,
    company: 'BLUEGUM',
    name: 'Sydney router',
    speedMbps: 2_500,
    asn: 133_937,
    costCentre: 'NET-200',
    locationId: 'sydney-wharf',
    termMonths: 12,
    states: LIVE,
    ageInDays: 30,
  },
  {
    uid: KESTREL_ROUTER,
    company: 'KESTREL',
    name: 'Kestrel router',
    speedMbps: 1_000,
    asn: 64_512,
    locationId: 'sydney-wharf',
    termMonths: 1,
    states: LIVE,
    ageInDays: 25,
  },
];

/** VXCs of the routers. */
export const DEMO_ROUTER_VXCS: readonly DemoVxc[] = [
  {
    uid: demoUid('32'),
    company: 'BLUEGUM',
    name: 'Bluegum router uplink',
    speedMbps: 200,
    ends: [
      [SYDNEY_ROUTER, null],
      [SYDNEY_CORE, 130],
    ],
    states: LIVE,
    ageInDays: 28,
  },
  {
    uid: demoUid('42'),
    company: 'KESTREL',
    name: 'Kestrel router uplink',
    speedMbps: 500,
    ends: [
      [KESTREL_ROUTER, null],
      [KESTREL_HUB, 430],
    ],
    states: LIVE,
    ageInDays: 24,
  },
];
