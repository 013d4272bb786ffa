import type { Exchanges } from '../database/tables.ts';
import { demoUid, KESTREL_HUB, LIVE, SYDNEY_CORE, type DemoVxc } from './demo-services.ts';

const USUAL = { outcome: null, note: null } as const;

/** Exchanges of the demo data; docs/provisioning.md explains the outcome at Harbour IX. */
export const DEMO_EXCHANGES: readonly Exchanges[] = [
  { id: 'sydney-ix', name: 'Sydney IX', city: 'Sydney', ...USUAL },
  { id: 'melbourne-ix', name: 'Melbourne IX', city: 'Melbourne', ...USUAL },
  { id: 'singapore-ix', name: 'Singapore IX', city: 'Singapore', ...USUAL },
  { id: 'frankfurt-ix', name: 'Frankfurt IX', city: 'Frankfurt', ...USUAL },
  {
    id: 'harbour-ix',
    name: 'Harbour IX',
    city: 'Sydney',
    outcome: 'PEERING_REFUSED',
    note: 'Refuses the peering: provisioning fails in the background.',
  },
];

/** A place at an exchange: like a VXC with one end. */
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
