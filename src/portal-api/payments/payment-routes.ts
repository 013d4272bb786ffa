import { callRecord } from '../activity/call-record.ts';
import type { ApiContext } from '../api-context.ts';
import { Payment, PaymentRequest } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { IdempotencyHeaders, keyFor } from '../idempotency/idempotency-key.ts';
import { billingRoles } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { cardRefused, makePayment } from './make-payment.ts';

export function addPaymentRoutes(api: Api, context: ApiContext): void {
  api.post(
    '/payments',
    route(
      'Make payment',
      {
        body: PaymentRequest,
        headers: IdempotencyHeaders,
        response: { 201: Payment, 202: Payment },
      },
      billingRoles('make payments'),
    ),
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      const { invoiceId, cardId } = request.body;
      const key = keyFor(request, request.headers['idempotency-key'], { invoiceId, cardId });
      const call = callRecord(request, reply, context.now());
      const made = await makePayment(context, companyId, key, { invoiceId, cardId }, call);
      const { payment, losesAnswer } = made;
      request.isRecorded = made.recorded === request.id;
      // Breaks every time until the payment is settled, because browsers resend a request when a kept-alive connection
      // breaks.
      if (losesAnswer) request.raw.socket.destroy();
      if (payment.state === 'DECLINED') throw cardRefused(payment.detail ?? 'The card was declined.');
      return reply.code(payment.state === 'SUCCEEDED' ? 201 : 202).send(payment);
    },
  );
}
