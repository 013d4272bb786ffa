/** The address of an invoice in the portal. */
export function invoicePath(id: string): string {
  return `/billing/invoices/${id}`;
}
