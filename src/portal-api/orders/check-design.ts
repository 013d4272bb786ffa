import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { speedChoiceProblem } from '../services/speed-rules.ts';
import { checkIxDesign } from './check-ix-design.ts';
import { checkLag } from './check-lag.ts';
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
  const { errors, warnings } = await checkKind(database, companyId, design, keyedPortUid);
  const nameErrors = design.name.trim() ? [] : [{ pointer: '#/name', detail: 'Enter a name.' }];
  return { errors: [...nameErrors, ...errors, ...checkValues(design)], warnings };
}

async function checkKind(
  database: Database,
  companyId: string,
  design: OrderDesign,
  keyedPortUid: string | undefined,
): Promise<DesignCheck> {
  switch (design.kind) {
    case 'VXC':
      return { errors: await checkVxcDesign(database, companyId, design, keyedPortUid), warnings: [] };
    case 'IX':
      return { errors: await checkIxDesign(database, companyId, design), warnings: [] };
    default: {
      const { errors, warnings } = await checkLocation(database, design.locationId);
      const speed = speedChoiceProblem(design.kind, design.speedMbps);
      const speedErrors = speed === null ? [] : [{ pointer: '#/speedMbps', detail: speed }];
      const lagErrors = design.kind === 'PORT' ? checkLag(design) : [];
      return { errors: [...errors, ...speedErrors, ...lagErrors], warnings };
    }
  }
}
