import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

import type { Invoice, InvoiceState, Page, PageQuery, Payment } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { readPage, type SortColumn } from '../http/read-page.ts';
import { amountOf } from './invoice-amount.ts';

/** Selects invoices with all attempts to pay them, in one query. */
function selectInvoices(database: Database, companyId: string) {
  return database
    .selectFrom('invoices')
    .select((invoice) => [
      'id',
      'number',
      'currency',
      'lines',
      'issued_at',
      'due_at',
      jsonArrayFrom(
        invoice
          .selectFrom('payments')
          .innerJoin('payment_cards', 'payment_cards.id', 'payments.card_id')
          .select([
            'payments.id',
            'payments.invoice_id as invoiceId',
            'payments.state',
            'payment_cards.brand as cardBrand',
            'payment_cards.last_four as cardLastFour',
            'payments.detail',
            // Inside JSON, PostgreSQL writes times in its own way.
            sql<number>`(extract(epoch from payments.created_at) * 1000)::float8`.as('createdMs'),
          ])
          .whereRef('payments.invoice_id', '=', 'invoices.id')
          .orderBy('payments.created_at', 'desc'),
      ).as('payments'),
    ])
    .where('company_id', '=', companyId);
}

type InvoiceRow = Awaited<ReturnType<ReturnType<typeof selectInvoices>['executeTakeFirstOrThrow']>>;

const NEWEST_FIRST: readonly SortColumn<InvoiceRow>[] = [
  { column: sql.ref('issued_at'), type: 'timestamptz', descending: true, of: (row) => row.issued_at },
  { column: sql.ref('number'), type: 'text', descending: true, of: (row) => row.number },
];

/** A company's invoices, newest first. */
export const listInvoices = (
  database: Database,
  companyId: string,
  page: PageQuery,
): Promise<Page<Invoice>> => readPage(selectInvoices(database, companyId), NEWEST_FIRST, page, toInvoice);

export async function findInvoice(database: Database, companyId: string, id: string) {
  const row = await selectInvoices(database, companyId).where('id', '=', id).executeTakeFirst();
  return row && toInvoice(row);
}

function toInvoice(row: InvoiceRow): Invoice {
  return {
    id: row.id,
    number: row.number,
    state: stateOf(row.payments),
    currency: row.currency,
    amountCents: amountOf(row.lines),
    lines: row.lines,
    issuedAt: row.issued_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    payments: row.payments.map(({ detail, createdMs, ...payment }) => ({
      ...payment,
      ...(detail !== null && { detail }),
      createdAt: new Date(createdMs).toISOString(),
    })),
  };
}

/** The state of an invoice follows from its payments. */
function stateOf(payments: readonly Pick<Payment, 'state'>[]): InvoiceState {
  if (payments.some(({ state }) => state === 'SUCCEEDED')) return 'PAID';
  return payments.some(({ state }) => state === 'PROCESSING') ? 'PROCESSING' : 'OPEN';
}
