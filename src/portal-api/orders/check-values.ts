import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { asnProblem, publicAsnProblem } from '../services/asn.ts';
import { macAddressProblem } from '../services/mac-address.ts';

/** Finds values of a design that are invalid in any state of the network. */
export function checkValues(design: OrderDesign): FieldProblem[] {
  switch (design.kind) {
    case 'MCR':
      return problems({ asn: asnProblem(design.asn) });
    case 'IX':
      return problems({
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

function problems(details: Record<string, string | null>): FieldProblem[] {
  return Object.entries(details).flatMap(([member, detail]) =>
    detail === null ? [] : [{ pointer: `#/${member}`, detail }],
  );
}
