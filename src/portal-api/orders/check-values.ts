import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { asnProblem } from '../services/asn.ts';

/** The values of a design that can never be right, whatever becomes of the network. */
export function checkValues(design: OrderDesign): FieldProblem[] {
  const asn = design.kind === 'MCR' ? asnProblem(design.asn) : null;
  return asn === null ? [] : [{ pointer: '#/asn', detail: asn }];
}

/** What can never be right is not even saved; whether the rest can be deployed now is up to validation. */
export function requireValues(design: OrderDesign): void {
  const errors = checkValues(design);
  if (errors.length > 0) throw validationFailed(errors);
}
