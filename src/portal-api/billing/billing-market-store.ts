import { randomUUID } from 'node:crypto';

import type { BillingMarket, BillingMarketSetUp } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { unlessTaken } from '../database/database-errors.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';
import { ProblemError } from '../problems/problem-error.ts';

const COLUMNS = [
  'id',
  'country',
  'currency',
  'language',
  'contact_name as contactName',
  'contact_email as contactEmail',
  'address',
  'purchase_order as purchaseOrder',
  'tax_number as taxNumber',
  'created_at as createdAt',
] as const;

const BY_COUNTRY: readonly SortColumn<Pick<BillingMarket, 'country' | 'currency'>>[] = [
  { column: 'country', type: 'text', of: ({ country }) => country },
  { column: 'currency', type: 'text', of: ({ currency }) => currency },
];

/** A company's billing markets, by country. */
export const listBillingMarkets = pagedList(
  (database: Database, companyId: string) =>
    database.selectFrom('billing_markets').select(COLUMNS).where('company_id', '=', companyId),
  BY_COUNTRY,
  toMarket,
);

export async function addBillingMarket(
  database: Database,
  companyId: string,
  market: BillingMarketSetUp,
  now: Date,
): Promise<BillingMarket> {
  const insert = database
    .insertInto('billing_markets')
    .values({
      id: randomUUID(),
      company_id: companyId,
      country: market.country,
      currency: market.currency,
      language: market.language,
      contact_name: market.contactName.trim(),
      contact_email: market.contactEmail.trim(),
      address: market.address.trim(),
      purchase_order: market.purchaseOrder.trim(),
      tax_number: market.taxNumber.trim(),
      created_at: now,
    })
    .returning(COLUMNS);
  const exists = () =>
    new ProblemError(
      'billing-market-exists',
      'Your company already has a billing market for this country and currency.',
    );
  return toMarket(await unlessTaken(insert.executeTakeFirstOrThrow(), exists));
}

function toMarket({
  createdAt,
  ...market
}: Omit<BillingMarket, 'createdAt'> & { createdAt: Date }): BillingMarket {
  return { ...market, createdAt: createdAt.toISOString() };
}
