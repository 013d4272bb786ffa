import { insertRecords } from '../activity/activity-log.ts';
import type { CallRecord } from '../activity/call-record.ts';
import type { ApiContext } from '../api-context.ts';
import type { Payment } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { isResting, keepFailure, succeed } from '../background/job-failures.ts';
import { amountOf } from '../billing/invoice-amount.ts';
import { isConnectionLost } from '../database/database-errors.ts';
import { keepSoFar } from '../database/unit-of-work.ts';
import { selectPayments, toPayment } from './payment-query.ts';

/** Known state of a payment. With `losesAnswer`, its request gets no answer. */
export interface SettledPayment {
  readonly payment: Payment;
  readonly losesAnswer: boolean;
  /** Trace id of the call that was recorded with this outcome. */
  readonly recorded?: string | undefined;
}

const JOB = 'payment';
/** Time limit for the provider's answer. After it, the provider is asked again later. */
const PROVIDER_DEADLINE_MS = 10_000;
/** HTTP status for the payment's call in the Activity Log. */
const STATUS = { SUCCEEDED: 201, PROCESSING: 202, DECLINED: 402 } as const;

/** Age below which a payment is left to its own request. */
const TAKEN_OVER_AFTER_MS = 1_000;

/** Asks the provider for the outcome of a payment and stores it. */
export async function settlePayment(
  { database, paymentProvider }: Pick<ApiContext, 'database' | 'paymentProvider'>,
  id: string,
): Promise<SettledPayment> {
  const row = await selectPayments(database)
    .innerJoin('invoices', 'invoices.id', 'payments.invoice_id')
    .select(['invoices.currency', 'invoices.lines', 'payment_cards.provider_token'])
    .where('payments.id', '=', id)
    .executeTakeFirstOrThrow();
  if (row.state !== 'PROCESSING') return { payment: toPayment(row), losesAnswer: false };

  // Commit first: the provider must only see stored payments, and the call must hold no locks.
  await keepSoFar();
  const charge = paymentProvider.charge({
    paymentId: id,
    token: row.provider_token,
    amountCents: amountOf(row.lines),
    currency: row.currency,
    requestedAt: row.created_at,
  });
  const result = await withDeadline(charge);
  const detail = result.state === 'DECLINED' ? result.detail : null;
  const recorded = await keepOutcome(database, id, result.state, detail);
  await keepSoFar();
  return {
    payment: toPayment({ ...row, state: result.state, detail }),
    losesAnswer: result.state === 'PROCESSING' && (result.losesAnswer ?? false),
    recorded,
  };
}

async function withDeadline<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('The payment provider does not answer.')),
      PROVIDER_DEADLINE_MS,
    );
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Stores the outcome, and records the payment's call in the Activity Log if it has no record yet. */
async function keepOutcome(
  database: Database,
  id: string,
  state: Payment['state'],
  detail: string | null,
): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const held = await transaction
      .selectFrom('payments')
      .select(['state', 'call'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (held.state !== 'PROCESSING') return undefined;
    await transaction
      .updateTable('payments')
      .set({ state, detail, call: null })
      .where('id', '=', id)
      .execute();
    const call: CallRecord | null = held.call;
    if (!call) return undefined;
    await insertRecords(transaction, [{ ...call, status: STATUS[state] }]);
    return call.trace_id;
  });
}

/** Settles unfinished payments, for example after a process has died. */
export async function settlePayments(
  context: Pick<ApiContext, 'database' | 'paymentProvider' | 'now'>,
  onError: (error: unknown) => void = () => undefined,
): Promise<void> {
  const now = context.now();
  const begun = await context.database
    .selectFrom('payments')
    .select('id')
    .where('state', '=', 'PROCESSING')
    .where('created_at', '<=', new Date(now.getTime() - TAKEN_OVER_AFTER_MS))
    .where((payment) => payment.not(isResting(payment, JOB, 'payments.id', now)))
    .orderBy('created_at')
    .execute();
  for (const { id } of begun) {
    try {
      await settlePayment(context, id);
      await succeed(context.database, JOB, id);
    } catch (error) {
      // A failure must not keep the other payments from being settled.
      if (isConnectionLost(error)) throw error;
      onError(error);
      await keepFailure(context.database, { job: JOB, subjectId: id, error, now });
    }
  }
}
