import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Invoice, PageOf, PageQuery, Payment } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { listPayments } from '../payments/payment-query.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';
import { findInvoice, listInvoices } from './invoice-query.ts';

const IdParams = Type.Object({ id: Uuid });

export function addInvoiceRoutes(api: Api, { database }: ApiContext): void {
  const readInvoice = async (companyId: string, id: string): Promise<Invoice> => {
    const invoice = await findInvoice(database, companyId, id);
    if (invoice) return invoice;
    throw new ProblemError('not-found', 'There is no such invoice. It may belong to another company.');
  };

  api.get('/invoices', listRoute('List invoices', Invoice), (request) =>
    listInvoices(database, signedInUser(request).companyId, request.query),
  );

  api.get(
    '/invoices/:id',
    route('Read invoice', { params: IdParams, response: { 200: Invoice } }),
    (request) => readInvoice(signedInUser(request).companyId, request.params.id),
  );

  api.get(
    '/invoices/:id/payments',
    route('List payments of invoice', {
      params: IdParams,
      querystring: PageQuery,
      response: { 200: PageOf(Payment) },
    }),
    async (request) => {
      const { id } = await readInvoice(signedInUser(request).companyId, request.params.id);
      return listPayments(database, id, request.query);
    },
  );
}
