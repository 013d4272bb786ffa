import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { checkPortDesign } from './check-port-design.ts';
import { checkVxcDesign } from './check-vxc-design.ts';

export interface DesignCheck {
  readonly errors: FieldProblem[];
  readonly warnings: FieldProblem[];
}

/** Whether a design can be deployed now, with pointers into it. */
export async function checkDesign(
  database: Database,
  companyId: string,
  design: OrderDesign,
): Promise<DesignCheck> {
  const check: DesignCheck =
    design.kind === 'PORT'
      ? await checkPortDesign(database, design)
      : { errors: await checkVxcDesign(database, companyId, design), warnings: [] };
  if (!design.name.trim()) check.errors.unshift({ pointer: '#/name', detail: 'Enter a name.' });
  return check;
}
