/** Where the portal shows an invoice. */
export function invoicePath(id: string): string {
  return `/billing/invoices/${id}`;
}
