import { sql } from 'kysely';

import type { Page, PageQuery, Payment } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { readPage, type SortColumn } from '../http/read-page.ts';

/** Payments with their cards. */
export const selectPayments = (database: Database) =>
  database
    .selectFrom('payments')
    .innerJoin('payment_cards', 'payment_cards.id', 'payments.card_id')
    .select([
      'payments.id',
      'payments.invoice_id',
      'payments.state',
      'payments.detail',
      'payments.created_at',
    ])
    .select(['payment_cards.brand', 'payment_cards.last_four']);

type PaymentRow = Awaited<ReturnType<ReturnType<typeof selectPayments>['executeTakeFirstOrThrow']>>;

const NEWEST_FIRST: readonly SortColumn<PaymentRow>[] = [
  {
    column: sql.ref('payments.created_at'),
    type: 'timestamptz',
    descending: true,
    of: (row) => row.created_at,
  },
  { column: sql.ref('payments.id'), type: 'uuid', of: (row) => row.id },
];

/** Lists the payments of an invoice, newest first. */
export const listPayments = (
  database: Database,
  invoiceId: string,
  page: PageQuery,
): Promise<Page<Payment>> =>
  readPage(
    selectPayments(database).where('payments.invoice_id', '=', invoiceId),
    NEWEST_FIRST,
    page,
    toPayment,
  );

export function toPayment(row: PaymentRow): Payment {
  return {
    id: row.id,
    invoiceId: row.invoice_id,
    state: row.state,
    cardBrand: row.brand,
    cardLastFour: row.last_four,
    ...(row.detail !== null && { detail: row.detail }),
    createdAt: row.created_at.toISOString(),
  };
}
