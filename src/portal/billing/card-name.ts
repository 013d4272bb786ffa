import type { PaymentCard } from '../../portal-api/contract/index.ts';

/** Name of a card, by which its owner knows it. */
export function cardName({ brand, lastFour }: PaymentCard): string {
  return `${brand} card ending in ${lastFour}`;
}
