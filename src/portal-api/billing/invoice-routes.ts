import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Invoice } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { Uuid } from '../http/uuid.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';
import { findInvoice, listInvoices } from './invoice-query.ts';

export function addInvoiceRoutes(api: Api, { database }: ApiContext): void {
  api.get(
    '/invoices',
    {
      schema: { response: { 200: Type.Array(Invoice) } },
      config: { activity: 'List invoices', access: 'signed-in' },
    },
    (request) => listInvoices(database, signedInUser(request).companyId),
  );

  api.get(
    '/invoices/:id',
    {
      schema: { params: Type.Object({ id: Uuid }), response: { 200: Invoice } },
      config: { activity: 'Read invoice', access: 'signed-in' },
    },
    async (request) => {
      const invoice = await findInvoice(database, signedInUser(request).companyId, request.params.id);
      if (invoice) return invoice;
      throw new ProblemError('not-found', 'There is no such invoice. It may belong to another company.');
    },
  );
}
