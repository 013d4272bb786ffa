import type { ApiContext } from '../api-context.ts';
import { BillingMarket, BillingMarketSetUp, type FieldProblem } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { isBlank } from '../problems/is-blank.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { isEmail } from '../session/email-address.ts';
import { billingRoles } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { addBillingMarket, listBillingMarkets } from './billing-market-store.ts';

export function addBillingMarketRoutes(api: Api, { database, now }: ApiContext): void {
  api.get('/billing-markets', listRoute('List billing markets', BillingMarket), (request) =>
    listBillingMarkets(database, signedInUser(request).companyId, request.query),
  );

  api.post(
    '/billing-markets',
    route(
      'Set up billing market',
      { body: BillingMarketSetUp, response: { 201: BillingMarket } },
      billingRoles('set up billing markets'),
    ),
    async (request, reply) => {
      const errors = checkBillingMarket(request.body);
      if (errors.length > 0) throw validationFailed(errors);
      const { companyId } = signedInUser(request);
      return reply.code(201).send(await addBillingMarket(database, companyId, request.body, now()));
    },
  );
}

const TAX_NUMBER = /^([A-Z0-9][A-Z0-9 ./-]{3,})?$/i;

/** Finds problems in a billing market that the schema cannot detect. */
function checkBillingMarket(market: BillingMarketSetUp): FieldProblem[] {
  return fieldProblems({
    contactName: isBlank(market.contactName) && 'Enter the name of the billing contact.',
    contactEmail:
      !isEmail(market.contactEmail.trim()) && 'Enter an e-mail address, such as accounts@company.example.',
    address: isBlank(market.address) && 'Enter the billing address.',
    taxNumber:
      !TAX_NUMBER.test(market.taxNumber.trim()) &&
      'Enter the tax number as it is registered: letters, digits, spaces, dots, dashes.',
  });
}
