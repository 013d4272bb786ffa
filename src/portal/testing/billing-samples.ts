import type { Invoice, Payment, PaymentCard } from '../../portal-api/contract/index.ts';

export function anInvoice(change: Partial<Invoice> = {}): Invoice {
  return {
    id: 'invoice-1',
    number: 'INV-1042',
    state: 'OPEN',
    currency: 'AUD',
    amountCents: 167_500,
    lines: [{ description: 'Port “Sydney core”', amountCents: 167_500 }],
    issuedAt: '2026-05-01T00:00:00Z',
    dueAt: '2026-05-31T00:00:00Z',
    ...change,
  };
}

export function aPayment(change: Partial<Payment> = {}): Payment {
  return {
    id: 'payment-1',
    invoiceId: 'invoice-1',
    state: 'SUCCEEDED',
    cardBrand: 'Visa',
    cardLastFour: '4242',
    createdAt: '2026-05-04T10:00:00Z',
    ...change,
  };
}

export function aCard(change: Partial<PaymentCard> = {}): PaymentCard {
  return {
    id: 'card-1',
    brand: 'Visa',
    lastFour: '4242',
    holder: 'Ada Larsen',
    expiry: '12/29',
    registeredAt: '2026-05-01T00:00:00Z',
    ...change,
  };
}
