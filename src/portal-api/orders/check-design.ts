import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { speedChoiceProblem } from '../services/speed-rules.ts';
import { checkLocation } from './check-location.ts';
import { checkValues } from './check-values.ts';
import { checkVxcDesign } from './check-vxc-design.ts';

export interface DesignCheck {
  readonly errors: FieldProblem[];
  readonly warnings: FieldProblem[];
}

/**
 * Whether a design can be deployed now, with pointers into it.
 *
 * @param keyedPortUid a Port that a service key lets the company connect to
 */
export async function checkDesign(
  database: Database,
  companyId: string,
  design: OrderDesign,
  keyedPortUid?: string,
): Promise<DesignCheck> {
  const check: DesignCheck =
    design.kind === 'VXC'
      ? { errors: await checkVxcDesign(database, companyId, design, keyedPortUid), warnings: [] }
      : await checkLocation(database, design.locationId);
  if (!design.name.trim()) check.errors.unshift({ pointer: '#/name', detail: 'Enter a name.' });
  if (design.kind !== 'VXC') check.errors.push(...speedErrors(design));
  check.errors.push(...checkValues(design));
  return check;
}

function speedErrors({ kind, speedMbps }: Exclude<OrderDesign, { kind: 'VXC' }>): FieldProblem[] {
  const detail = speedChoiceProblem(kind, speedMbps);
  return detail === null ? [] : [{ pointer: '#/speedMbps', detail }];
}
