import type { Database } from '../database/database.ts';
import { testToken } from '../payments/test-payment-provider.ts';
import { addMissing } from './add-missing.ts';
import { DEMO_COMPANIES } from './demo-accounts.ts';
import {
  DEMO_BILLING_MARKETS,
  DEMO_CARDS,
  DEMO_INVOICES,
  demoPaymentId,
  type DemoInvoice,
} from './demo-billing.ts';

const DAY_MS = 24 * 60 * 60_000;
const DUE_AFTER_DAYS = 30;
const PAID_AFTER_DAYS = 9;

/** Adds missing cards, invoices and billing markets. */
export async function seedBilling(database: Database, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const expiry = `12/${String((now.getUTCFullYear() + 3) % 100).padStart(2, '0')}`;
  await addMissing(
    database,
    'payment_cards',
    DEMO_CARDS.map(({ id, company, brand, lastFour, holder }) => ({
      id,
      company_id: DEMO_COMPANIES[company].id,
      brand,
      last_four: lastFour,
      holder,
      expiry,
      provider_token: testToken('approved', { lastFour, expiry }),
      registered_at: daysAgo(180),
    })),
  );
  for (const invoice of DEMO_INVOICES) await seedInvoice(database, invoice, daysAgo);
  await addMissing(
    database,
    'billing_markets',
    DEMO_BILLING_MARKETS.map((market) => ({
      id: market.id,
      company_id: DEMO_COMPANIES[market.company].id,
      country: market.country,
      currency: market.currency,
      language: market.language,
      contact_name: market.contactName,
      contact_email: market.contactEmail,
      address: market.address,
      purchase_order: market.purchaseOrder,
      tax_number: market.taxNumber,
      created_at: daysAgo(200),
    })),
  );
}

async function seedInvoice(
  database: Database,
  { id, company, number, currency, lines, ageInDays, paid }: DemoInvoice,
  daysAgo: (days: number) => Date,
): Promise<void> {
  await addMissing(database, 'invoices', {
    id,
    company_id: DEMO_COMPANIES[company].id,
    number,
    currency,
    lines: JSON.stringify(lines),
    issued_at: daysAgo(ageInDays),
    due_at: daysAgo(ageInDays - DUE_AFTER_DAYS),
  });
  const card = DEMO_CARDS.find((candidate) => candidate.company === company);
  if (!paid || !card) return;
  await addMissing(database, 'payments', {
    id: demoPaymentId(id),
    invoice_id: id,
    card_id: card.id,
    user_id: null,
    idempotency_key: number,
    state: 'SUCCEEDED',
    detail: null,
    created_at: daysAgo(ageInDays - PAID_AFTER_DAYS),
  });
}
