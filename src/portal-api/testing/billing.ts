import { randomUUID } from 'node:crypto';

import type { LightMyRequestResponse } from 'fastify';

import type { CardRegistration, Invoice, Payment, PaymentCard } from '../contract/index.ts';
import type { PortalClient } from './portal-client.ts';

export const VISA: CardRegistration = {
  number: '4242 4242 4242 4242',
  expiry: '04/29',
  cvv: '123',
  holder: 'Ada Larsen',
};

export const INSUFFICIENT_FUNDS = '4000 0000 0000 9995';
export const LOST_ANSWER = '4000 0000 0000 0119';

/** Registers a test card. */
export async function registered(client: PortalClient, number: string): Promise<PaymentCard> {
  const response = await client.post('/payment-cards', { ...VISA, number });
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<PaymentCard>();
}

export async function openInvoice(client: PortalClient): Promise<Invoice> {
  const invoice = (await client.list<Invoice>('/invoices')).find(({ state }) => state === 'OPEN');
  if (!invoice) throw new Error('The demo data has no open invoice left.');
  return invoice;
}

export const invoiceNow = async (client: PortalClient, id: string): Promise<Invoice> =>
  (await client.get(`/invoices/${id}`)).json<Invoice>();

export const paymentsOf = (client: PortalClient, { id }: Pick<Invoice, 'id'>): Promise<Payment[]> =>
  client.list<Payment>(`/invoices/${id}/payments`);

export const pay = (
  client: PortalClient,
  invoice: Pick<Invoice, 'id'>,
  card: Pick<PaymentCard, 'id'>,
  key: string = randomUUID(),
): Promise<LightMyRequestResponse> =>
  client.post('/payments', { invoiceId: invoice.id, cardId: card.id }, { 'idempotency-key': key });
