import { HttpErrorResponse } from '@angular/common/http';

import { type Members, isRecord } from './error-body';
import { isResponse } from './fetched-answer';
import { responseOf } from './thrown-answer';

/** The failures that the result of work tells. */
export interface ToldFailures {
  /** The first, as an error. */
  readonly error: unknown;
  /** True where another part of the work was done. */
  readonly partly: boolean;
}

/**
 * Reads failures that a result tells in place of throwing them: many clients give an error beside the data, and
 * applications catch the errors of single requests of many.
 *
 * @returns `undefined` for a result that tells none
 */
export function readToldFailures(result: unknown): ToldFailures | undefined {
  if (!Array.isArray(result)) {
    const error = failureIn(result);
    return error === undefined ? undefined : { error, partly: false };
  }
  const errors = result.map(caughtIn).filter((error) => error !== undefined);
  return errors.length === 0 ? undefined : { error: errors[0], partly: errors.length < result.length };
}

/** An error that was caught, an answer to `fetch` that refuses, or what `Promise.allSettled()` makes of either. */
function caughtIn(value: unknown): unknown {
  if (value instanceof Error || value instanceof HttpErrorResponse) return value;
  if (isResponse(value)) return value.ok ? undefined : value;
  if (!isRecord(value)) return undefined;
  if (value['status'] === 'rejected' && 'reason' in value) return value['reason'] ?? new Error('Rejected');
  return value['status'] === 'fulfilled' ? caughtIn(value['value']) : undefined;
}

/** Members of what clients put around the data. With any other, a result is data itself, and may have its own `errors`. */
const ENVELOPE = 'data error errors extensions response status statusText count meta'.split(' ');

function failureIn(result: unknown): unknown {
  const caught = isResponse(result) ? undefined : caughtIn(result);
  if (caught !== undefined || !isRecord(result)) return caught;
  const { data, error, errors, response } = result;
  // The client has read the body.
  if (isResponse(response) && !response.ok) {
    const { status, headers } = response;
    return responseOf({ status, headers, error: error ?? data });
  }
  if (isAnswer(result)) return responseOf(result);
  const isNothing = data === undefined || data === null;
  if (!isNothing || !Object.keys(result).every((name) => ENVELOPE.includes(name))) return undefined;
  if (error instanceof Error || (isRecord(error) && Object.keys(error).length > 0)) return error;
  return Array.isArray(errors) && errors.length > 0 ? result : undefined;
}

/** True for an answer, as clients give it whatever its status: one that refuses, or none. */
function isAnswer(result: Members): boolean {
  const { status } = result;
  const isFailure = typeof status === 'number' && (status === 0 || (status >= 400 && status <= 599));
  return isFailure && ('headers' in result || 'statusText' in result);
}
