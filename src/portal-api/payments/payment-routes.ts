import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Payment, PaymentRequest } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { readIdempotencyKey } from '../http/idempotency-header.ts';
import { BILLING_ROLES } from '../session/role-names.ts';
import { signedInUser } from '../session/session-guard.ts';
import { makePayment } from './make-payment.ts';
import { answerPayment } from './payment-answer.ts';

export function addPaymentRoutes(api: Api, context: ApiContext): void {
  api.post(
    '/payments',
    {
      schema: {
        body: PaymentRequest,
        headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String()) }),
        response: { 201: Payment, 202: Payment },
      },
      config: { activity: 'Make payment', access: { roles: BILLING_ROLES, to: 'make payments' } },
    },
    async (request, reply) => {
      const key = readIdempotencyKey(request.headers['idempotency-key']);
      const { payment, losesAnswer } = await makePayment(context, signedInUser(request), key, request.body);
      // Again and again until the payment is settled: browsers resend by themselves what broke on an open connection.
      if (losesAnswer) request.raw.socket.destroy();
      const answer = answerPayment(payment);
      return reply.code(answer.code).send(answer.payment);
    },
  );
}
