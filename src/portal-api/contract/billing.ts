import { Type, type Static } from 'typebox';

export const Currency = Type.Enum(['AUD', 'EUR', 'GBP', 'NZD', 'SGD', 'USD']);
export type Currency = Static<typeof Currency>;

/** Countries by their ISO 3166-1 codes. */
export const BillingCountry = Type.Enum(['AU', 'DE', 'GB', 'NL', 'NZ', 'SG', 'US']);
export type BillingCountry = Static<typeof BillingCountry>;

/** Languages of invoices by their ISO 639-1 codes. */
export const BillingLanguage = Type.Enum(['de', 'en', 'nl']);
export type BillingLanguage = Static<typeof BillingLanguage>;

export const InvoiceState = Type.Enum(['OPEN', 'PROCESSING', 'PAID']);
export type InvoiceState = Static<typeof InvoiceState>;

export const InvoiceLine = Type.Object({ description: Type.String(), amountCents: Type.Integer() });
export type InvoiceLine = Static<typeof InvoiceLine>;

/** Answer of `GET /api/invoices` (a list) and `GET /api/invoices/:id`. */
export const Invoice = Type.Object({
  id: Type.String(),
  /** Invoice number, such as `INV-1042`. */
  number: Type.String(),
  state: InvoiceState,
  currency: Currency,
  /** Sum of the lines. */
  amountCents: Type.Integer(),
  lines: Type.Array(InvoiceLine),
  /** ISO 8601. */
  issuedAt: Type.String(),
  dueAt: Type.String(),
  /** Reason why the newest payment was declined. `/api/invoices/:id/payments` lists all payments. */
  declined: Type.Optional(Type.String()),
});
export type Invoice = Static<typeof Invoice>;

/** Billing of services in a country: body of `POST /api/billing-markets`. */
export const BillingMarketSetUp = Type.Object({
  country: BillingCountry,
  currency: Currency,
  language: BillingLanguage,
  contactName: Type.String({ minLength: 1, maxLength: 80 }),
  contactEmail: Type.String({ minLength: 1, maxLength: 254 }),
  address: Type.String({ minLength: 1, maxLength: 400 }),
  /** The company's own reference for its invoices; empty for none. */
  purchaseOrder: Type.String({ maxLength: 40 }),
  /** VAT number, ABN or similar; empty for none. */
  taxNumber: Type.String({ maxLength: 30 }),
});
export type BillingMarketSetUp = Static<typeof BillingMarketSetUp>;

/** Answer of `POST /api/billing-markets`; `GET` returns a list of these. */
export const BillingMarket = Type.Interface([BillingMarketSetUp], {
  id: Type.String(),
  /** ISO 8601. */
  createdAt: Type.String(),
});
export type BillingMarket = Static<typeof BillingMarket>;
