import type { Payment } from '../contract/index.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** The card cannot be charged; the words are for the user, and belong to the choice of the card. */
export function cardRefused(detail: string): ProblemError {
  return new ProblemError('card-declined', detail, {
    members: { errors: [{ pointer: '#/cardId', detail }] },
  });
}

/** How a payment is answered: always in the same way, however often its request is sent. */
export function answerPayment(payment: Payment): { readonly code: 201 | 202; readonly payment: Payment } {
  if (payment.state === 'DECLINED') throw cardRefused(payment.detail ?? 'The card was declined.');
  return { code: payment.state === 'SUCCEEDED' ? 201 : 202, payment };
}
