import * as fc from 'fast-check';

/** Fixed seed, so that each run tries the same cases. */
const SEED = 20_260_101;

/**
 * For specs: looks for a case in which a property does not hold.
 *
 * @returns a report of the case, made as small as possible; `undefined` if the property holds
 */
export function counterexampleTo<Case>(property: fc.IProperty<Case>, tries = 200): string | undefined {
  const result = fc.check(property, { seed: SEED, numRuns: tries });
  return result.failed ? fc.defaultReportMessage(result) : undefined;
}
