import type { BillingMarketSetUp, FieldProblem } from '../contract/index.ts';

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const TAX_NUMBER = /^([A-Z0-9][A-Z0-9 ./-]{3,})?$/i;

/** What a billing market may not hold beyond what its schema says. */
export function checkBillingMarket(market: BillingMarketSetUp): FieldProblem[] {
  const errors: FieldProblem[] = [];
  if (!market.contactName.trim()) {
    errors.push({ pointer: '#/contactName', detail: 'Enter the name of the billing contact.' });
  }
  if (!EMAIL.test(market.contactEmail.trim())) {
    errors.push({
      pointer: '#/contactEmail',
      detail: 'Enter an e-mail address, such as accounts@company.example.',
    });
  }
  if (!market.address.trim()) errors.push({ pointer: '#/address', detail: 'Enter the billing address.' });
  if (!TAX_NUMBER.test(market.taxNumber.trim())) {
    const detail = 'Enter the tax number as it is registered: letters, digits, spaces, dots, dashes.';
    errors.push({ pointer: '#/taxNumber', detail });
  }
  return errors;
}
