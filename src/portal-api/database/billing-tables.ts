import type { JSONColumnType } from 'kysely';

import type { BillingMarket, CardBrand, Currency, InvoiceLine, PaymentState } from '../contract/index.ts';

/** Never the number or the CVV: the provider's token stands for them. */
export interface PaymentCardTable {
  id: string;
  company_id: string;
  brand: CardBrand;
  last_four: string;
  holder: string;
  /** `MM/YY`. */
  expiry: string;
  provider_token: string;
  registered_at: Date;
}

export interface InvoiceTable {
  id: string;
  company_id: string;
  number: string;
  currency: Currency;
  lines: JSONColumnType<InvoiceLine[]>;
  issued_at: Date;
  due_at: Date;
}

export interface PaymentTable {
  id: string;
  invoice_id: string;
  card_id: string;
  /** Null for a payment whose user has been removed. */
  user_id: string | null;
  idempotency_key: string;
  state: PaymentState;
  detail: string | null;
  created_at: Date;
}

export interface BillingMarketTable {
  id: string;
  company_id: string;
  country: BillingMarket['country'];
  currency: Currency;
  language: BillingMarket['language'];
  contact_name: string;
  contact_email: string;
  address: string;
  purchase_order: string;
  tax_number: string;
  created_at: Date;
}
