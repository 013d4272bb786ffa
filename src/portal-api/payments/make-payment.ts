import { randomUUID } from 'node:crypto';

import type { CallRecord } from '../activity/call-record.ts';
import type { ApiContext } from '../api-context.ts';
import type { PaymentRequest } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { fingerprintOf, requireSameRequest, type IdempotencyKey } from '../idempotency/idempotency-key.ts';
import { isUuid } from '../http/uuid.ts';
import { problemAt, ProblemError, validationFailed } from '../problems/problem-error.ts';
import { expiryProblem } from './card-expiry.ts';
import { findCard } from './card-store.ts';
import { settlePayment, type SettledPayment } from './settle-payment.ts';

/**
 * Pays an invoice exactly once. The payment is stored before the provider is called. So after any failure, the request,
 * a repeat of it or the background task continues with the same payment.
 */
export async function makePayment(
  context: ApiContext,
  companyId: string,
  key: IdempotencyKey,
  request: PaymentRequest,
  call: CallRecord,
): Promise<SettledPayment> {
  const id =
    (await earlierPayment(context.database, key)) ?? (await begin(context, companyId, key, request, call));
  return settlePayment(context, id);
}

/** Finds the payment made earlier with this key. */
async function earlierPayment(database: Database, key: IdempotencyKey): Promise<string | undefined> {
  const payment = await database
    .selectFrom('payments')
    .select(['id', 'invoice_id as invoiceId', 'card_id as cardId'])
    .where('user_id', '=', key.userId)
    .where('idempotency_key', '=', key.key)
    .executeTakeFirst();
  if (!payment) return undefined;
  const { id, ...earlier } = payment;
  requireSameRequest(key, fingerprintOf(earlier), 'another payment');
  return id;
}

async function begin(
  { database, now }: ApiContext,
  companyId: string,
  key: IdempotencyKey,
  request: PaymentRequest,
  call: CallRecord,
): Promise<string> {
  await check(database, companyId, request, now());
  const begun = await database
    .insertInto('payments')
    .values({
      id: randomUUID(),
      invoice_id: request.invoiceId,
      card_id: request.cardId,
      user_id: key.userId,
      idempotency_key: key.key,
      state: 'PROCESSING',
      detail: null,
      created_at: now(),
      call: JSON.stringify(call),
    })
    // A payment of the same invoice or with the same key was faster.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  const id = begun?.id ?? (await earlierPayment(database, key));
  return id ?? refuseSecondPayment(database, request.invoiceId);
}

async function check(
  database: Database,
  companyId: string,
  { invoiceId, cardId }: PaymentRequest,
  now: Date,
): Promise<void> {
  const invoice = isUuid(invoiceId)
    ? await database
        .selectFrom('invoices')
        .select('id')
        .where('id', '=', invoiceId)
        .where('company_id', '=', companyId)
        .executeTakeFirst()
    : undefined;
  if (!invoice) {
    throw new ProblemError('not-found', 'There is no such invoice. It may belong to another company.');
  }
  const card = await findCard(database, companyId, cardId);
  if (!card) throw validationFailed([{ pointer: '#/cardId', detail: 'Choose one of your company’s cards.' }]);
  const expired = expiryProblem(card.expiry, now);
  if (expired !== null) throw cardRefused(expired);
}

async function refuseSecondPayment(database: Database, invoiceId: string): Promise<never> {
  const payment = await database
    .selectFrom('payments')
    .select('state')
    .where('invoice_id', '=', invoiceId)
    .where('state', '!=', 'DECLINED')
    .executeTakeFirst();
  throw payment?.state === 'SUCCEEDED'
    ? new ProblemError('invoice-paid', 'This invoice has already been paid. Nothing was charged again.')
    : new ProblemError(
        'payment-in-process',
        'A payment of this invoice is being processed. Look at the invoice in a moment.',
        { headers: { 'Retry-After': '2' } },
      );
}

/** Error for a card that cannot be charged. The user sees the text at the choice of the card. */
export const cardRefused = (detail: string): ProblemError => problemAt('card-declined', '#/cardId', detail);
