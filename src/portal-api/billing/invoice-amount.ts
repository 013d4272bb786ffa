import type { InvoiceLine } from '../contract/index.ts';

/** What an invoice comes to, in cents. */
export const amountOf = (lines: readonly InvoiceLine[]): number =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
