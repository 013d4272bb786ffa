import { type InferResult, sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';

import type { Invoice, InvoiceState, PaymentState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';
import { amountOf } from './invoice-amount.ts';

/** Selects invoices with their decisive payment: the one that was not declined, or else the newest. */
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
      jsonObjectFrom(
        invoice
          .selectFrom('payments')
          .select(['payments.state', 'payments.detail'])
          .whereRef('payments.invoice_id', '=', 'invoices.id')
          .orderBy(sql`payments.state = 'DECLINED'`)
          .orderBy('payments.created_at', 'desc')
          .limit(1),
      ).as('payment'),
    ])
    .where('company_id', '=', companyId);
}

type InvoiceRow = InferResult<ReturnType<typeof selectInvoices>>[number];

const NEWEST_FIRST: readonly SortColumn<InvoiceRow>[] = [
  { column: 'issued_at', type: 'timestamptz', descending: true, of: (row) => row.issued_at },
  { column: 'number', type: 'text', descending: true, of: (row) => row.number },
];

/** A company's invoices, newest first. */
export const listInvoices = pagedList(selectInvoices, NEWEST_FIRST, toInvoice);

export async function findInvoice(database: Database, companyId: string, id: string) {
  const row = await selectInvoices(database, companyId).where('id', '=', id).executeTakeFirst();
  return row && toInvoice(row);
}

/** Derives the state of an invoice from its payment. */
const STATES: Record<PaymentState, InvoiceState> = {
  PROCESSING: 'PROCESSING',
  SUCCEEDED: 'PAID',
  DECLINED: 'OPEN',
};

function toInvoice(row: InvoiceRow): Invoice {
  return {
    id: row.id,
    number: row.number,
    state: row.payment ? STATES[row.payment.state] : 'OPEN',
    currency: row.currency,
    amountCents: amountOf(row.lines),
    lines: row.lines,
    issuedAt: row.issued_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    ...(typeof row.payment?.detail === 'string' && { declined: row.payment.detail }),
  };
}
