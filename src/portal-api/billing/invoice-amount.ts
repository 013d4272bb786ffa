import type { InvoiceLine } from '../contract/index.ts';

/** Amount of an invoice, in cents. */
export const amountOf = (lines: readonly InvoiceLine[]): number =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
