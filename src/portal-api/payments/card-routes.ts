import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { CardRegistration, PaymentCard, TestCard } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { problemAt, ProblemError, validationFailed } from '../problems/problem-error.ts';
import { billingRoles } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { addCard, listCards, removeCard } from './card-store.ts';
import { checkCard } from './check-card.ts';

export function addCardRoutes(api: Api, { database, now, paymentProvider }: ApiContext): void {
  api.get('/payment-cards', listRoute('List payment cards', PaymentCard), (request) =>
    listCards(database, signedInUser(request).companyId, request.query),
  );

  api.get('/test-cards', route('List test cards', { response: { 200: Type.Array(TestCard) } }), () => [
    ...paymentProvider.testCards,
  ]);

  api.post(
    '/payment-cards',
    route(
      'Register payment card',
      { body: CardRegistration, response: { 201: PaymentCard } },
      billingRoles('register payment cards'),
    ),
    async (request, reply) => {
      const checked = checkCard(request.body, now());
      if ('errors' in checked) throw validationFailed(checked.errors);
      const answer = await paymentProvider.registerCard(checked.card);
      if ('declined' in answer) throw problemAt('card-declined', '#/number', answer.declined);
      const { companyId } = signedInUser(request);
      const card = await addCard(database, companyId, checked.card, answer.token, now());
      return reply.code(201).send(card);
    },
  );

  api.delete(
    '/payment-cards/:id',
    route(
      'Remove payment card',
      { params: Type.Object({ id: Uuid }), response: { 200: PaymentCard } },
      billingRoles('remove payment cards'),
    ),
    async (request) => {
      const card = await removeCard(database, signedInUser(request).companyId, request.params.id, now());
      if (!card) throw new ProblemError('not-found', 'Your company has no payment card with this id.');
      return card;
    },
  );
}
