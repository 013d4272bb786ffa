import type { DemoAccount } from '../contract/index.ts';

/** Shared password: these accounts are for everyone to try. */
const PASSWORD = 'fabric-demo';
/** Hash of the password, precomputed so that the server starts faster. */
export const DEMO_PASSWORD_HASH =
  'scrypt$16384$8$5$75cvc-EUJXnYrjP8KdE40g$lGfuqb0pmr4d83gOhFSzHfboNHrAr0tomTg_L_8hXGY';

/** Ids of the companies, used by the demo services. */
export const DEMO_COMPANIES = {
  BLUEGUM: { id: 'b1000000-0000-4000-8000-000000000001', name: 'Bluegum Logistics' },
  KESTREL: { id: 'b1000000-0000-4000-8000-000000000002', name: 'Kestrel Health' },
  SALTMARSH: { id: 'b1000000-0000-4000-8000-000000000003', name: 'Saltmarsh Cloud' },
} as const;

export type DemoCompany = keyof typeof DEMO_COMPANIES;

export interface DemoPerson extends DemoAccount {
  readonly id: string;
  readonly companyId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly phone: string;
}

type Person = readonly [
  company: DemoCompany,
  name: string,
  role: DemoAccount['role'],
  jobTitle: string,
  phone: string,
];

const PEOPLE: readonly Person[] = [
  ['BLUEGUM', 'Ada Larsen', 'COMPANY_ADMIN', 'Head of Infrastructure', '+61 2 5550 1234'],
  ['BLUEGUM', 'Tom Okafor', 'TECHNICAL_ADMIN', 'Network Engineer', '+61 2 5550 1235'],
  ['BLUEGUM', 'Mei Tanaka', 'TECHNICAL_CONTACT', 'Operations', ''],
  ['BLUEGUM', 'Jonas Weber', 'FINANCE', 'Controller', ''],
  ['BLUEGUM', 'Ria Costa', 'READ_ONLY', 'Auditor', ''],
  ['KESTREL', 'Nora Birch', 'COMPANY_ADMIN', 'IT Director', '+64 9 555 0101'],
  ['SALTMARSH', 'Samir Aziz', 'COMPANY_ADMIN', 'Interconnection Manager', '+44 20 7946 0100'],
  ['BLUEGUM', 'Ida Moreau', 'FINANCIAL_CONTACT', 'Accounts Payable', ''],
];

export const DEMO_ACCOUNTS: readonly DemoPerson[] = PEOPLE.map(
  ([company, name, role, jobTitle, phone], index) => {
    const [firstName = '', lastName = ''] = name.split(' ');
    return {
      id: `a1000000-0000-4000-8000-00000000000${index + 1}`,
      email: `${firstName.toLowerCase()}@${company.toLowerCase()}.example`,
      password: PASSWORD,
      company: DEMO_COMPANIES[company].name,
      companyId: DEMO_COMPANIES[company].id,
      role,
      firstName,
      lastName,
      jobTitle,
      phone,
    };
  },
);
