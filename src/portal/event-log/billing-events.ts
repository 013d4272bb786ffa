import { httpEvent, httpEvents, type EventLogChange, type EventLogTrackedEvent } from 'ngx-session-event-log';

import type {
  BillingMarket,
  BillingMarketSetUp,
  Invoice,
  PaymentCard,
} from '../../portal-api/contract/index.ts';
import { invoicePath } from '../billing/invoices/invoice-path';
import { marketName } from '../billing/market-names';
import { outcomeUnknown } from './outcome-unknown';
import { problemMessage } from './problem-message';
import { remedyOf } from './problem-remedy';

const CARDS = '/billing/cards';
const MARKETS = '/billing/markets';

/** Events of cards and billing markets. No card details that the user typed are picked. */
export const billingEvents = httpEvents(
  httpEvent('POST', '/api/payment-cards', {
    type: 'payment-card.register',
    started: 'Registering a payment card',
    succeeded: ({ response }: { response: PaymentCard }) => ({
      title: `${response.brand} card ending in ${response.lastFour} was registered`,
      resource: { label: 'Payment cards', link: CARDS },
      facts: { Brand: response.brand, Expires: response.expiry },
    }),
    failed: ({ problem }) => ({
      title: 'The payment card was not registered',
      message: problemMessage(problem),
      remedy: remedyOf(problem, CARDS),
      resource: { label: 'Payment cards', link: CARDS },
    }),
    unknown: () =>
      outcomeUnknown(
        'registering a payment card',
        'The answer was lost. Check whether the card is listed before you enter it again.',
        { label: 'Payment cards', link: CARDS },
      ),
  }),
  httpEvent('DELETE', '/api/payment-cards/:id', {
    type: 'payment-card.remove',
    retry: true,
    started: 'Removing a payment card',
    succeeded: ({ response }: { response: PaymentCard }) => ({
      title: `${response.brand} card ending in ${response.lastFour} was removed`,
      resource: { label: 'Payment cards', link: CARDS },
    }),
    failed: ({ problem }) => ({
      title: 'The payment card was not removed',
      message: problemMessage(problem),
      remedy: remedyOf(problem),
      resource: { label: 'Payment cards', link: CARDS },
    }),
    unknown: () =>
      outcomeUnknown(
        'removing a payment card',
        'The answer was lost. Check whether the card is still listed.',
        { label: 'Payment cards', link: CARDS },
      ),
  }),
  httpEvent('POST', '/api/billing-markets', {
    type: 'billing-market.set-up',
    started: ({ request }: { request: BillingMarketSetUp }) =>
      `Setting up the billing market ${marketName(request)}`,
    succeeded: ({ response }: { response: BillingMarket }) => ({
      title: `Billing market ${marketName(response)} was set up`,
      resource: { label: marketName(response), link: MARKETS },
      facts: { Country: response.country, Currency: response.currency },
    }),
    failed: ({ request, problem }) => ({
      title: `Billing market ${marketName(request)} was not set up`,
      message: problemMessage(problem),
      remedy: remedyOf(problem, MARKETS),
      resource: { label: 'Billing markets', link: MARKETS },
    }),
    unknown: ({ request }) =>
      outcomeUnknown(
        `setting up the billing market ${marketName(request)}`,
        'The answer was lost. Check whether the market is listed before you set it up again.',
        { label: 'Billing markets', link: MARKETS },
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
    failed: { title: `Invoice ${number} was not paid`, remedy: { form: invoicePath(id) } },
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
