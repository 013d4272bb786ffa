import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Invoice, PageOf, PageQuery } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';
import { findInvoice, listInvoices } from './invoice-query.ts';

export function addInvoiceRoutes(api: Api, { database }: ApiContext): void {
  api.get(
    '/invoices',
    route('List invoices', { querystring: PageQuery, response: { 200: PageOf(Invoice) } }),
    (request) => listInvoices(database, signedInUser(request).companyId, request.query),
  );

  api.get(
    '/invoices/:id',
    route('Read invoice', { params: Type.Object({ id: Uuid }), response: { 200: Invoice } }),
    async (request) => {
      const invoice = await findInvoice(database, signedInUser(request).companyId, request.params.id);
      if (invoice) return invoice;
      throw new ProblemError('not-found', 'There is no such invoice. It may belong to another company.');
    },
  );
}
