import type { CompanyProfiles, MarketplaceProfiles } from '../database/tables.ts';
import { DEMO_COMPANIES } from './demo-accounts.ts';

/** Bluegum Logistics has none, so that there is one to create. */
export const DEMO_COMPANY_PROFILES: readonly CompanyProfiles[] = [
  {
    company_id: DEMO_COMPANIES.KESTREL.id,
    legal_name: 'Kestrel Health Limited',
    registration_number: 'NZBN 9429000000017',
    street: '12 Harbour Terrace',
    postcode: '1010',
    city: 'Auckland',
    country: 'New Zealand',
    technical_contact_name: 'Network Operations',
    technical_contact_email: 'noc@kestrel.example',
    technical_contact_phone: '+64 9 555 0100',
  },
  {
    company_id: DEMO_COMPANIES.SALTMARSH.id,
    legal_name: 'Saltmarsh Cloud PLC',
    registration_number: '00000042',
    street: '7 Wapping Lane',
    postcode: 'E1W 2RJ',
    city: 'London',
    country: 'United Kingdom',
    technical_contact_name: 'Interconnection Desk',
    technical_contact_email: 'peering@saltmarsh.example',
    technical_contact_phone: '+44 20 7946 0101',
  },
];

export const DEMO_MARKETPLACE_PROFILES: readonly MarketplaceProfiles[] = [
  {
    company_id: DEMO_COMPANIES.SALTMARSH.id,
    public_name: 'Saltmarsh Cloud',
    description: 'Private on-ramps to our compute and storage in Sydney, London and Amsterdam.',
    website: 'https://saltmarsh.example',
    logo_colour: '#0e7490',
  },
];
