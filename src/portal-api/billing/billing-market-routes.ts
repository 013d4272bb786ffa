import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { BillingMarket, BillingMarketSetUp } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { BILLING_ROLES } from '../session/role-names.ts';
import { signedInUser } from '../session/session-guard.ts';
import { addBillingMarket, listBillingMarkets } from './billing-market-store.ts';
import { checkBillingMarket } from './check-billing-market.ts';

export function addBillingMarketRoutes(api: Api, { database, now }: ApiContext): void {
  api.get(
    '/billing-markets',
    {
      schema: { response: { 200: Type.Array(BillingMarket) } },
      config: { activity: 'List billing markets', access: 'signed-in' },
    },
    (request) => listBillingMarkets(database, signedInUser(request).companyId),
  );

  api.post(
    '/billing-markets',
    {
      schema: { body: BillingMarketSetUp, response: { 201: BillingMarket } },
      config: {
        activity: 'Set up billing market',
        access: { roles: BILLING_ROLES, to: 'set up billing markets' },
      },
    },
    async (request, reply) => {
      const errors = checkBillingMarket(request.body);
      if (errors.length > 0) throw validationFailed(errors);
      const { companyId } = signedInUser(request);
      return reply.code(201).send(await addBillingMarket(database, companyId, request.body, now()));
    },
  );
}
