import type { BillingMarketSetUp, CardBrand, Currency, InvoiceLine } from '../contract/index.ts';
import type { DemoCompany } from './demo-accounts.ts';

const id = (prefix: string, number: number): string =>
  `${prefix}000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

interface DemoCard {
  readonly id: string;
  readonly company: DemoCompany;
  readonly brand: CardBrand;
  readonly lastFour: string;
  readonly holder: string;
}

/** Cards whose payments succeed. For other outcomes, users register test cards. */
export const DEMO_CARDS: readonly DemoCard[] = [
  { id: id('d1', 1), company: 'BLUEGUM', brand: 'Visa', lastFour: '4242', holder: 'Ada Larsen' },
  { id: id('d1', 2), company: 'KESTREL', brand: 'Mastercard', lastFour: '4444', holder: 'Nora Birch' },
];

export interface DemoInvoice {
  readonly id: string;
  readonly company: DemoCompany;
  readonly number: string;
  readonly currency: Currency;
  readonly lines: readonly InvoiceLine[];
  readonly ageInDays: number;
  readonly paid: boolean;
}

const line = (description: string, amountCents: number): InvoiceLine => ({ description, amountCents });

const SYDNEY_CORE = line('Port “Sydney core”, 10 Gbit/s, one month', 90_000);
const MELBOURNE_EDGE = line('Port “Melbourne edge”, 1 Gbit/s, one month', 35_000);
const SYDNEY_TO_MELBOURNE = line('VXC “Sydney to Melbourne”, 500 Mbit/s, one month', 42_500);
const KESTREL_HUB = line('Port “Kestrel hub”, 10 Gbit/s, one month', 98_000);
const MONTH = [SYDNEY_CORE, MELBOURNE_EDGE, SYDNEY_TO_MELBOURNE];

/** Company, number, currency, age in days, lines, paid. Some are overdue, because invoices are due after 30 days. */
const INVOICES: readonly (readonly [
  DemoCompany,
  number,
  Currency,
  number,
  readonly InvoiceLine[],
  boolean,
])[] = [
  ['BLUEGUM', 1031, 'AUD', 95, MONTH, true],
  ['BLUEGUM', 1036, 'AUD', 64, MONTH, true],
  ['BLUEGUM', 1042, 'AUD', 34, MONTH, false],
  ['BLUEGUM', 1043, 'AUD', 33, [line('Cross connect at Sydney Wharf, set-up', 25_000)], false],
  ['BLUEGUM', 1044, 'AUD', 19, [line('VXC “Backup line”, 100 Mbit/s, rest of the month', 4_150)], false],
  ['BLUEGUM', 1046, 'AUD', 12, [line('Port “Frankfurt edge”, set-up', 12_500)], false],
  ['BLUEGUM', 1047, 'AUD', 4, MONTH, false],
  ['BLUEGUM', 1048, 'AUD', 1, [line('Remote hands at Melbourne Docks, one hour', 19_900)], false],
  ['KESTREL', 1037, 'NZD', 63, [KESTREL_HUB], true],
  ['KESTREL', 1045, 'NZD', 18, [KESTREL_HUB], false],
  ['KESTREL', 1049, 'NZD', 14, [line('Cross connect at Auckland Quay, set-up', 27_500)], false],
  ['KESTREL', 1050, 'NZD', 9, [line('Remote hands at Auckland Quay, one hour', 21_000)], false],
  ['KESTREL', 1051, 'NZD', 3, [line('VXC “Imaging archive”, 200 Mbit/s, one month', 18_500)], false],
];

export const DEMO_INVOICES: readonly DemoInvoice[] = INVOICES.map(
  ([company, number, currency, ageInDays, lines, paid]) => ({
    id: id('e1', number),
    company,
    number: `INV-${number}`,
    currency,
    lines,
    ageInDays,
    paid,
  }),
);

/** Payment of a paid invoice. */
export const demoPaymentId = (invoiceId: string): string => invoiceId.replace(/^e1/, 'e2');

interface DemoMarket extends BillingMarketSetUp {
  readonly id: string;
  readonly company: DemoCompany;
}

export const DEMO_BILLING_MARKETS: readonly DemoMarket[] = [
  {
    id: id('e3', 1),
    company: 'BLUEGUM',
    country: 'AU',
    currency: 'AUD',
    language: 'en',
    contactName: 'Jonas Weber',
    contactEmail: 'accounts@bluegum.example',
    address: '12 Wharf Road, Sydney NSW 2000',
    purchaseOrder: 'PO-7741',
    taxNumber: 'ABN 51 824 753 556',
  },
  {
    id: id('e3', 2),
    company: 'KESTREL',
    country: 'NZ',
    currency: 'NZD',
    language: 'en',
    contactName: 'Nora Birch',
    contactEmail: 'finance@kestrel.example',
    address: '3 Quay Street, Auckland 1010',
    purchaseOrder: '',
    taxNumber: '',
  },
];
