import type { ApiContext } from '../api-context.ts';
import type { Payment } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { amountOf } from '../billing/invoice-amount.ts';

/** A payment as far as it is known; with `losesAnswer`, its own request gets no answer. */
export interface SettledPayment {
  readonly payment: Payment;
  readonly losesAnswer: boolean;
}

/** Younger payments are left to the request that makes them. */
const TAKEN_OVER_AFTER_MS = 1_000;

/** Asks the provider for the outcome of a payment, and keeps it. */
export async function settlePayment(
  { database, paymentProvider }: Pick<ApiContext, 'database' | 'paymentProvider'>,
  id: string,
): Promise<SettledPayment> {
  const row = await selectPayments(database).where('payments.id', '=', id).executeTakeFirstOrThrow();
  if (row.state !== 'PROCESSING') return { payment: toPayment(row), losesAnswer: false };

  const result = await paymentProvider.charge({
    paymentId: id,
    token: row.provider_token,
    amountCents: amountOf(row.lines),
    currency: row.currency,
    requestedAt: row.created_at,
  });
  if (result.state === 'PROCESSING') {
    return { payment: toPayment(row), losesAnswer: result.losesAnswer ?? false };
  }
  const detail = result.state === 'DECLINED' ? result.detail : null;
  await database
    .updateTable('payments')
    .set({ state: result.state, detail })
    .where('id', '=', id)
    .where('state', '=', 'PROCESSING')
    .execute();
  return { payment: toPayment({ ...row, state: result.state, detail }), losesAnswer: false };
}

/** Settles payments that were begun but not finished, for instance because a process has died. */
export async function settlePayments(
  context: Pick<ApiContext, 'database' | 'paymentProvider' | 'now'>,
): Promise<void> {
  const begun = await context.database
    .selectFrom('payments')
    .select('id')
    .where('state', '=', 'PROCESSING')
    .where('created_at', '<=', new Date(context.now().getTime() - TAKEN_OVER_AFTER_MS))
    .orderBy('created_at')
    .execute();
  for (const { id } of begun) await settlePayment(context, id);
}

const selectPayments = (database: Database) =>
  database
    .selectFrom('payments')
    .innerJoin('payment_cards', 'payment_cards.id', 'payments.card_id')
    .innerJoin('invoices', 'invoices.id', 'payments.invoice_id')
    .select([
      'payments.id',
      'payments.invoice_id',
      'payments.state',
      'payments.detail',
      'payments.created_at',
    ])
    .select(['payment_cards.brand', 'payment_cards.last_four', 'payment_cards.provider_token'])
    .select(['invoices.currency', 'invoices.lines']);

type PaymentRow = Awaited<ReturnType<ReturnType<typeof selectPayments>['executeTakeFirstOrThrow']>>;

function toPayment(row: PaymentRow): Payment {
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
