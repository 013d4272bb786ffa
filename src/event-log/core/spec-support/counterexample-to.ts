import * as fc from 'fast-check';

/** Fixed, so that a spec tries the same cases each time. */
const SEED = 20_260_101;

/**
 * For specs: looks for a case in which a property does not hold.
 *
 * @returns what was found, made as small as possible; nothing when the property holds
 */
export function counterexampleTo<Case>(property: fc.IProperty<Case>, tries = 200): string | undefined {
  const result = fc.check(property, { seed: SEED, numRuns: tries });
  return result.failed ? fc.defaultReportMessage(result) : undefined;
}
