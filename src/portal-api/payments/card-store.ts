import { randomUUID } from 'node:crypto';

import type { InferResult } from 'kysely';

import type { PaymentCard } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { newestFirst, pagedList } from '../http/paged-list.ts';
import { isUuid } from '../http/uuid.ts';
import type { CheckedCard } from './check-card.ts';

const selectCards = (database: Database, companyId: string) =>
  database
    .selectFrom('payment_cards')
    .select(['id', 'brand', 'last_four', 'holder', 'expiry', 'registered_at'])
    .where('company_id', '=', companyId)
    .where('removed_at', 'is', null);

type CardRow = InferResult<ReturnType<typeof selectCards>>[number];

/** A company's cards, newest first. */
export const listCards = pagedList(
  selectCards,
  newestFirst('registered_at', (row) => row.registered_at),
  toCard,
);

export async function findCard(database: Database, companyId: string, id: string) {
  if (!isUuid(id)) return undefined;
  const row = await selectCards(database, companyId).where('id', '=', id).executeTakeFirst();
  return row && toCard(row);
}

/** Stores a card without its number and CVV. If the company has the card already, only its holder and expiry change. */
export async function addCard(
  database: Database,
  companyId: string,
  { brand, lastFour, holder, expiry }: CheckedCard,
  token: string,
  now: Date,
): Promise<PaymentCard> {
  const row = await database
    .insertInto('payment_cards')
    .values({
      id: randomUUID(),
      company_id: companyId,
      brand,
      last_four: lastFour,
      holder,
      expiry,
      provider_token: token,
      registered_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['company_id', 'provider_token'])
        .where('removed_at', 'is', null)
        .doUpdateSet({ holder, expiry }),
    )
    .returning(['id', 'brand', 'last_four', 'holder', 'expiry', 'registered_at'])
    .executeTakeFirstOrThrow();
  return toCard(row);
}

/**
 * Removes a card, so that it can no longer pay. A second removal changes nothing. Returns undefined if the company
 * never had the card.
 */
export async function removeCard(
  database: Database,
  companyId: string,
  id: string,
  now: Date,
): Promise<PaymentCard | undefined> {
  const row = await database
    .updateTable('payment_cards')
    .set((card) => ({ removed_at: card.fn.coalesce('removed_at', card.val(now)) }))
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .returning(['id', 'brand', 'last_four', 'holder', 'expiry', 'registered_at'])
    .executeTakeFirst();
  return row && toCard(row);
}

function toCard({ last_four, registered_at, ...card }: CardRow): PaymentCard {
  return { ...card, lastFour: last_four, registeredAt: registered_at.toISOString() };
}
