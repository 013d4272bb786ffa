/** What a test card does when it is charged. */
export type TestCardBehaviour = 'approved' | 'insufficient-funds' | 'declined' | 'lost-answer';

interface TestCardDefinition {
  readonly number: string;
  /** `refused`: its issuer does not let it be registered. */
  readonly behaviour: TestCardBehaviour | 'refused';
  readonly note: string;
}

/** The cards that the test provider knows; docs/payments.md lists them too. Any expiry date to come and any CVV will do. */
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
