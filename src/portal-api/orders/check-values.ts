import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { asnProblem, publicAsnProblem } from '../services/asn.ts';
import { macAddressProblem } from '../services/mac-address.ts';

/** The values of a design that can never be right, whatever becomes of the network. */
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

/** What can never be right is not even saved; whether the rest can be deployed now is up to validation. */
export function requireValues(design: OrderDesign): void {
  const errors = checkValues(design);
  if (errors.length > 0) throw validationFailed(errors);
}

function problems(details: Record<string, string | null>): FieldProblem[] {
  return Object.entries(details).flatMap(([member, detail]) =>
    detail === null ? [] : [{ pointer: `#/${member}`, detail }],
  );
}
