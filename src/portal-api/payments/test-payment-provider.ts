import type { CheckedCard } from './check-card.ts';
import type { CardAcceptance, Charge, ChargeResult, PaymentProvider } from './payment-provider.ts';

/** Outcome of a charge to a test card. */
type TestCardBehaviour = 'approved' | 'insufficient-funds' | 'declined' | 'lost-answer';

interface TestCardDefinition {
  readonly number: string;
  /** `refused`: its issuer does not allow registration. */
  readonly behaviour: TestCardBehaviour | 'refused';
  readonly note: string;
}

/** Cards of the test provider, listed in docs/payments.md too. Any future expiry date and any CVV are accepted. */
export const TEST_CARDS: readonly TestCardDefinition[] = [
  { number: '4242 4242 4242 4242', behaviour: 'approved', note: 'Visa: payments succeed.' },
  { number: '5555 5555 5555 4444', behaviour: 'approved', note: 'Mastercard: payments succeed.' },
  {
    number: '3782 822463 10005',
    behaviour: 'approved',
    note: 'American Express, with a CVV of 4 digits: payments succeed.',
  },
  {
    number: '4000 0000 0000 0002',
    behaviour: 'refused',
    note: 'Visa: its issuer declines to register it.',
  },
  {
    number: '4000 0000 0000 9995',
    behaviour: 'insufficient-funds',
    note: 'Visa: registers, payments fail for insufficient funds.',
  },
  {
    number: '4000 0000 0000 0341',
    behaviour: 'declined',
    note: 'Visa: registers, payments are declined.',
  },
  {
    number: '4000 0000 0000 0119',
    behaviour: 'lost-answer',
    note: 'Visa: registers, the answer to a payment is lost; the payment succeeds.',
  },
];

/** Duration of a payment whose answer is lost. */
const PROCESSING_MS = 2_000;
const TOKEN = /^test-(approved|insufficient-funds|declined|lost-answer)-/;

/** Creates the token of a test card. It contains the card’s behaviour, so that the provider needs no storage. */
export const testToken = (
  behaviour: TestCardBehaviour,
  { lastFour, expiry }: Pick<CheckedCard, 'lastFour' | 'expiry'>,
): string => `test-${behaviour}-${lastFour}-${expiry}`;

/** Payment provider within this process that accepts only test cards and moves no money. */
export class TestPaymentProvider implements PaymentProvider {
  readonly testCards = TEST_CARDS.map(({ number, note }) => ({ number, note }));
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  registerCard(card: CheckedCard): Promise<CardAcceptance> {
    const known = TEST_CARDS.find(({ number }) => number.replaceAll(' ', '') === card.number);
    if (!known) {
      return Promise.resolve({ declined: 'No real cards here, please: this portal takes test cards only.' });
    }
    return Promise.resolve(
      known.behaviour === 'refused'
        ? { declined: 'The card was declined by its issuer. Use another card.' }
        : { token: testToken(known.behaviour, card) },
    );
  }

  charge({ token, requestedAt }: Charge): Promise<ChargeResult> {
    return Promise.resolve(this.#outcome(TOKEN.exec(token)?.[1], requestedAt));
  }

  #outcome(behaviour: string | undefined, requestedAt: Date): ChargeResult {
    switch (behaviour) {
      case 'approved':
        return { state: 'SUCCEEDED' };
      case 'insufficient-funds':
        return { state: 'DECLINED', detail: 'Insufficient funds. Use another card.' };
      case 'lost-answer':
        return this.#now().getTime() < requestedAt.getTime() + PROCESSING_MS
          ? { state: 'PROCESSING', losesAnswer: true }
          : { state: 'SUCCEEDED' };
      default:
        return { state: 'DECLINED', detail: 'The card was declined by its issuer. Use another card.' };
    }
  }
}
