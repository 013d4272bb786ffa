import type { InferResult } from 'kysely';

import type { Payment } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { newestFirst, pagedList } from '../http/paged-list.ts';

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

type PaymentRow = InferResult<ReturnType<typeof selectPayments>>[number];

/** Lists the payments of an invoice, newest first. */
export const listPayments = pagedList(
  (database: Database, invoiceId: string) =>
    selectPayments(database).where('payments.invoice_id', '=', invoiceId),
  newestFirst('payments.created_at', (row) => row.created_at, 'payments.id'),
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
