import type { Locations } from '../database/tables.ts';
import type { Exchanges } from '../database/tables.ts';
import { demoUid, KESTREL_HUB, LIVE, SYDNEY_CORE, type DemoVxc } from './demo-services.ts';

const USUAL = { capacity: 'FREE', outcome: null, note: null } as const;

/** Locations of the demo data; docs/provisioning.md lists the outcomes that they demonstrate. */
export const DEMO_LOCATIONS: readonly Locations[] = [
  { id: 'sydney-wharf', name: 'Sydney Wharf', city: 'Sydney', country: 'Australia', ...USUAL },
  { id: 'melbourne-docks', name: 'Melbourne Docks', city: 'Melbourne', country: 'Australia', ...USUAL },
  { id: 'singapore-straits', name: 'Singapore Straits', city: 'Singapore', country: 'Singapore', ...USUAL },
  { id: 'frankfurt-gallus', name: 'Frankfurt Gallus', city: 'Frankfurt', country: 'Germany', ...USUAL },
  {
    id: 'amsterdam-noord',
    name: 'Amsterdam Noord',
    city: 'Amsterdam',
    country: 'Netherlands',
    capacity: 'NEARLY_FULL',
    outcome: null,
    note: 'Nearly full: validation warns, the service goes live.',
  },
  {
    id: 'london-wapping',
    name: 'London Wapping',
    city: 'London',
    country: 'United Kingdom',
    capacity: 'FULL',
    outcome: null,
    note: 'Full: validation refuses the order.',
  },
  {
    id: 'auckland-quay',
    name: 'Auckland Quay',
    city: 'Auckland',
    country: 'New Zealand',
    capacity: 'FREE',
    outcome: 'NO_CROSS_CONNECT',
    note: 'No free cross connect or capacity: provisioning fails in the background.',
  },
  {
    id: 'los-angeles-vernon',
    name: 'Los Angeles Vernon',
    city: 'Los Angeles',
    country: 'United States',
    capacity: 'FREE',
    outcome: 'ANSWER_LOST',
    note: 'The answer to the deployment is lost; the order is carried out.',
  },
  {
    id: 'tokyo-koto',
    name: 'Tokyo Koto',
    city: 'Tokyo',
    country: 'Japan',
    capacity: 'FREE',
    outcome: 'PRICE_RISES',
    note: 'The price rises between quote and deployment: the new one has to be confirmed.',
  },
];

const AS_USUAL = { outcome: null, note: null } as const;

/** Exchanges of the demo data; docs/provisioning.md explains the outcome at Harbour IX. */
export const DEMO_EXCHANGES: readonly Exchanges[] = [
  { id: 'sydney-ix', name: 'Sydney IX', city: 'Sydney', ...AS_USUAL },
  { id: 'melbourne-ix', name: 'Melbourne IX', city: 'Melbourne', ...AS_USUAL },
  { id: 'singapore-ix', name: 'Singapore IX', city: 'Singapore', ...AS_USUAL },
  { id: 'frankfurt-ix', name: 'Frankfurt IX', city: 'Frankfurt', ...AS_USUAL },
  {
    id: 'harbour-ix',
    name: 'Harbour IX',
    city: 'Sydney',
    outcome: 'PEERING_REFUSED',
    note: 'Refuses the peering: provisioning fails in the background.',
  },
];

/** Connection to an exchange: like a VXC with one end. */
export interface DemoIx extends DemoVxc {
  readonly exchangeId: string;
  readonly macAddress: string;
  readonly asn: number;
}

export const DEMO_IXS: readonly DemoIx[] = [
  {
    uid: demoUid('33'),
    company: 'BLUEGUM',
    name: 'Bluegum peering',
    speedMbps: 500,
    exchangeId: 'sydney-ix',
    macAddress: '00:1b:44:11:3a:b7',
    asn: 133_937,
    ends: [[SYDNEY_CORE, 140]],
    states: LIVE,
    ageInDays: 21,
  },
  {
    uid: demoUid('43'),
    company: 'KESTREL',
    name: 'Kestrel peering',
    speedMbps: 1_000,
    exchangeId: 'sydney-ix',
    macAddress: '00:1b:44:20:7c:0d',
    asn: 137_280,
    ends: [[KESTREL_HUB, 440]],
    states: LIVE,
    ageInDays: 18,
  },
];
