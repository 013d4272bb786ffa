import type { Locations } from '../database/tables.ts';

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
