import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { asnProblem, publicAsnProblem } from '../services/asn.ts';
import { macAddressProblem } from '../services/mac-address.ts';

/** Finds values of a design that are invalid in any state of the network. */
export function checkValues(design: OrderDesign): FieldProblem[] {
  switch (design.kind) {
    case 'MCR':
      return fieldProblems({ asn: asnProblem(design.asn) });
    case 'IX':
      return fieldProblems({
        macAddress: macAddressProblem(design.macAddress),
        asn: publicAsnProblem(design.asn),
      });
    default:
      return [];
  }
}

/** Refuses to save values that are always invalid. Validation checks the rest, which depends on the network. */
export function requireValues(design: OrderDesign): void {
  const errors = checkValues(design);
  if (errors.length > 0) throw validationFailed(errors);
}
