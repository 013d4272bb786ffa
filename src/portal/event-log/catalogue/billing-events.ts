import { httpEvent, httpEvents, type EventLogChange, type EventLogTrackedEvent } from 'ngx-session-event-log';

import type {
  BillingMarket,
  BillingMarketSetUp,
  Invoice,
  PaymentCard,
} from '../../../portal-api/contract/index.ts';
import { cardName } from '../../billing/card-name';
import { invoicePath } from '../../billing/invoices/invoice-path';
import { marketName } from '../../billing/market-names';
import { notDone, trackedNotDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { subjectOf } from './subject';

const CARDS = { label: 'Payment cards', link: '/billing/cards' } as const;
const MARKETS = { label: 'Billing markets', link: '/billing/markets' } as const;

/** Events of cards and billing markets. No card details that the user typed are picked. */
export const billingEvents = httpEvents(
  httpEvent('POST', '/api/payment-cards', {
    type: 'payment-card.register',
    started: 'Registering a payment card',
    succeeded: ({ response }: { response: PaymentCard }) => ({
      title: `${cardName(response)} was registered`,
      resource: CARDS,
      facts: { Brand: response.brand, Expires: response.expiry },
    }),
    failed: ({ problem }) => notDone('The payment card was not registered', problem, CARDS, CARDS.link),
    unknown: () =>
      outcomeUnknown(
        'registering a payment card',
        'The answer was lost. Check whether the card is listed before you enter it again.',
        CARDS,
      ),
  }),
  httpEvent('DELETE', '/api/payment-cards/:id', {
    type: 'payment-card.remove',
    retry: true,
    started: (request) => `Removing the ${subjectOf(request)}`,
    succeeded: ({ response }: { response: PaymentCard }) => ({
      title: `${cardName(response)} was removed`,
      resource: CARDS,
    }),
    failed: (request) => notDone(`${subjectOf(request)} was not removed`, request.problem, CARDS),
    unknown: (request) =>
      outcomeUnknown(
        `removing the ${subjectOf(request)}`,
        'The answer was lost. Check whether the card is still listed.',
        CARDS,
      ),
  }),
  httpEvent('POST', '/api/billing-markets', {
    type: 'billing-market.set-up',
    started: ({ request }: { request: BillingMarketSetUp }) =>
      `Setting up the billing market ${marketName(request)}`,
    succeeded: ({ response }: { response: BillingMarket }) => ({
      title: `Billing market ${marketName(response)} was set up`,
      resource: { label: marketName(response), link: MARKETS.link },
      facts: { Country: response.country, Currency: response.currency },
    }),
    failed: ({ request, problem }) =>
      notDone(`Billing market ${marketName(request)} was not set up`, problem, MARKETS, MARKETS.link),
    unknown: ({ request }) =>
      outcomeUnknown(
        `setting up the billing market ${marketName(request)}`,
        'The answer was lost. Check whether the market is listed before you set it up again.',
        MARKETS,
      ),
  }),
);

/** The event type of payments; the key of each is its invoice. */
export const PAYMENT = 'payment.make';

/** Paying an invoice: one row for all attempts, which is settled whenever the outcome becomes known. */
export function payingInvoice({ id, number }: Pick<Invoice, 'id' | 'number'>): EventLogTrackedEvent {
  return {
    type: PAYMENT,
    key: id,
    title: `Paying invoice ${number}`,
    resource: { label: `Invoice ${number}`, link: invoicePath(id) },
    succeeded: `Invoice ${number} was paid`,
    failed: trackedNotDone(`Invoice ${number} was not paid`, invoicePath(id)),
    unknown: outcomeUnknown(
      `paying invoice ${number}`,
      'The answer was lost. The payment may have been made: check the invoice before you pay again.',
      { label: `Invoice ${number}`, link: invoicePath(id) },
    ),
  };
}

/** The payment provider has accepted the payment and not yet reported its outcome. */
export function paymentInProcess(number: string): EventLogChange {
  return {
    title: `The payment of invoice ${number} is being processed`,
    reason: 'The payment provider has not confirmed it yet.',
  };
}
