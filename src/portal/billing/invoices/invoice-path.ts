/** Path of an invoice's page in the portal. */
export function invoicePath(id: string): string {
  return `/billing/invoices/${id}`;
}
