import type { Currency, TestCard } from '../contract/index.ts';
import type { CheckedCard } from './check-card.ts';

/** Provider's answer about a card: its token, always the same for a card, or the reason why its issuer refuses it. */
export type CardAcceptance = { readonly token: string } | { readonly declined: string };

/** Payment to charge to a card. */
export interface Charge {
  /** Id of the payment at the provider, so that a repeated call does not charge twice. */
  readonly paymentId: string;
  readonly token: string;
  readonly amountCents: number;
  readonly currency: Currency;
  readonly requestedAt: Date;
}

/** Outcome of a charge. */
export type ChargeResult =
  | { readonly state: 'SUCCEEDED' }
  /** `detail` is shown to the user of the portal. */
  | { readonly state: 'DECLINED'; readonly detail: string }
  /** In progress: ask again. With `losesAnswer`, the payment's request must lose its answer. */
  | { readonly state: 'PROCESSING'; readonly losesAnswer?: boolean };

/**
 * Provider that registers and charges cards. Only the provider sees numbers and security codes; the portal stores the
 * token. To take real payments, set another provider in `start-api.ts`.
 */
export interface PaymentProvider {
  /** Test cards; empty if payments are real. */
  readonly testCards: readonly TestCard[];
  registerCard(card: CheckedCard): Promise<CardAcceptance>;
  /** Charges once per `paymentId`, however often it is called. */
  charge(charge: Charge): Promise<ChargeResult>;
}
