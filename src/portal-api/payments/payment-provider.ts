import type { Currency, TestCard } from '../contract/index.ts';
import type { CheckedCard } from './check-card.ts';

/** Answer of the provider about a card: a token that stands for it, or the reason why its issuer refuses it. */
export type CardAcceptance = { readonly token: string } | { readonly declined: string };

/** A payment to be charged to a card. */
export interface Charge {
  /** Names the payment to the provider, so that asking again charges nothing again. */
  readonly paymentId: string;
  readonly token: string;
  readonly amountCents: number;
  readonly currency: Currency;
  readonly requestedAt: Date;
}

/** Outcome of a charge. */
export type ChargeResult =
  | { readonly state: 'SUCCEEDED' }
  /** `detail` is read by the user of the portal. */
  | { readonly state: 'DECLINED'; readonly detail: string }
  /** In progress: ask again. With `losesAnswer`, the request of the payment is to lose its answer. */
  | { readonly state: 'PROCESSING'; readonly losesAnswer?: boolean };

/**
 * Provider that registers cards and charges them. It alone sees numbers and security codes; the portal keeps the
 * token. Set another one in `start-api.ts` to be paid in earnest.
 */
export interface PaymentProvider {
  /** Test cards; none where money is real. */
  readonly testCards: readonly TestCard[];
  registerCard(card: CheckedCard): Promise<CardAcceptance>;
  /** Charges once for each `paymentId`, however often it is asked. */
  charge(charge: Charge): Promise<ChargeResult>;
}
