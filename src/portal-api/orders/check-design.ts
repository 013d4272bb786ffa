import { type FieldProblem, LAG_SPEEDS_MBPS, type OrderDesign, type PortDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { isBlank } from '../problems/is-blank.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { formatSpeed, speedChoiceProblem } from '../services/speed-rules.ts';
import { checkIxDesign } from './check-ix-design.ts';
import { checkValues } from './check-values.ts';
import { checkVxcDesign } from './check-vxc-design.ts';

const MAX_LAG_NAME = 78;

export interface DesignCheck {
  readonly errors: FieldProblem[];
  readonly warnings: FieldProblem[];
}

/**
 * Checks that a design can be deployed now; errors and warnings point into it.
 *
 * @param keyedPortUid Port that a service key opens to the company
 */
export async function checkDesign(
  database: Database,
  companyId: string,
  design: OrderDesign,
  keyedPortUid?: string,
): Promise<DesignCheck> {
  const { errors, warnings } = await checkKind(database, companyId, design, keyedPortUid);
  const nameErrors = fieldProblems({ name: isBlank(design.name) && 'Enter a name.' });
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
      const speedErrors = fieldProblems({ speedMbps: speed });
      const lagErrors = design.kind === 'PORT' ? checkLag(design) : [];
      return { errors: [...errors, ...speedErrors, ...lagErrors], warnings };
    }
  }
}

/** Checks the LAG of a design. */
function checkLag({ name, speedMbps, lagMembers }: PortDesign): FieldProblem[] {
  if (lagMembers === undefined) return [];
  const speeds = new Intl.ListFormat('en', { type: 'disjunction' }).format(LAG_SPEEDS_MBPS.map(formatSpeed));
  const isFast = LAG_SPEEDS_MBPS.some((speed) => speed === speedMbps);
  const tooLong = `Enter at most ${MAX_LAG_NAME} characters: each Port of a LAG gets a number after its name.`;
  return fieldProblems({
    lagMembers: !isFast && `The Ports of a LAG have a speed of ${speeds}.`,
    name: name.trim().length > MAX_LAG_NAME && tooLong,
  });
}

/** Checks that a location has room. */
async function checkLocation(database: Database, locationId: string): Promise<DesignCheck> {
  const check: DesignCheck = { errors: [], warnings: [] };
  const location = await database
    .selectFrom('locations')
    .select(['name', 'capacity'])
    .where('id', '=', locationId)
    .executeTakeFirst();
  const pointer = '#/locationId';
  if (!location) {
    check.errors.push({ pointer, detail: 'Choose a location.' });
  } else if (location.capacity === 'FULL') {
    check.errors.push({ pointer, detail: `${location.name} is full. Choose another location.` });
  } else if (location.capacity === 'NEARLY_FULL') {
    check.warnings.push({ pointer, detail: `${location.name} is nearly full.` });
  }
  return check;
}
