import type { FieldProblem } from '../contract/index.ts';
import { isUniqueViolation } from '../database/database-errors.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** Saves a profile; the database decides whether its name is free, also for two who save at the same time. */
export async function refuseTakenName<T>(nameTaken: FieldProblem, save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new ProblemError('name-taken', nameTaken.detail, { members: { errors: [nameTaken] } });
  }
}

export function profileExists(what: string): never {
  throw new ProblemError('profile-exists', `Your company has a ${what} already. Reload the page to see it.`);
}

export function profileMissing(what: string): never {
  throw new ProblemError('not-found', `Your company has no ${what} yet. Create it first.`);
}
