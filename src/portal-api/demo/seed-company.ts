import type { Role } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import type { CompanyProfiles, MarketplaceProfiles } from '../database/tables.ts';
import { addMissing } from './add-missing.ts';
import { DEMO_COMPANIES } from './demo-accounts.ts';

/** Bluegum Logistics has none, so that users can create one. */
const DEMO_COMPANY_PROFILES: readonly CompanyProfiles[] = [
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

const DEMO_MARKETPLACE_PROFILES: readonly MarketplaceProfiles[] = [
  {
    company_id: DEMO_COMPANIES.SALTMARSH.id,
    public_name: 'Saltmarsh Cloud',
    description: 'Private on-ramps to our compute and storage in Sydney, London and Amsterdam.',
    website: 'https://saltmarsh.example',
    logo_colour: '#0e7490',
  },
];

const colleague = (
  id: string,
  firstName: string,
  lastName: string,
  role: Role,
  state: 'INVITED' | 'DEACTIVATED',
) => ({
  id: `a1000000-0000-4000-8000-0000000001${id}`,
  company_id: DEMO_COMPANIES.BLUEGUM.id,
  email: `${firstName.toLowerCase()}@bluegum.example`,
  first_name: firstName,
  last_name: lastName,
  job_title: '',
  phone: '',
  role,
  state,
  password_hash: null,
});

/** Adds the companies’ profiles, and two colleagues who cannot sign in: one is invited, one deactivated. */
export async function seedCompany(database: Database): Promise<void> {
  await addMissing(database, 'company_profiles', DEMO_COMPANY_PROFILES);
  await addMissing(database, 'marketplace_profiles', DEMO_MARKETPLACE_PROFILES);
  await addMissing(database, 'users', [
    colleague('01', 'Priya', 'Nair', 'FINANCIAL_CONTACT', 'INVITED'),
    colleague('02', 'Otto', 'Lindqvist', 'TECHNICAL_ADMIN', 'DEACTIVATED'),
  ]);
}

/** Adds the domains whose users join a demo company by single sign-on. */
export async function seedSso(database: Database): Promise<void> {
  await addMissing(
    database,
    'sso_domains',
    Object.entries(DEMO_COMPANIES).map(([name, { id }]) => ({
      domain: `${name.toLowerCase()}.example`,
      company_id: id,
    })),
  );
}
