import { HttpErrorResponse } from '@angular/common/http';

import { type Members, isRecord } from './error-body';
import { isResponse } from './fetched-answer';
import { responseOf } from './thrown-answer';

/** Failures that the result of work reports. */
export interface ToldFailures {
  /** First failure, as an error. */
  readonly error: unknown;
  /** True if another part of the work was done. */
  readonly partly: boolean;
}

/**
 * Reads failures that a result reports instead of throwing them: many clients return an error beside the data, and
 * applications collect the errors of several requests.
 *
 * @returns `undefined` if the result reports none
 */
export function readToldFailures(result: unknown): ToldFailures | undefined {
  if (!Array.isArray(result)) {
    const error = failureIn(result);
    return error === undefined ? undefined : { error, partly: false };
  }
  const errors = result.map(caughtIn).filter((error) => error !== undefined);
  return errors.length === 0 ? undefined : { error: errors[0], partly: errors.length < result.length };
}

/** Finds a caught error or a failed `fetch` answer, also in a result of `Promise.allSettled()`. */
function caughtIn(value: unknown): unknown {
  if (value instanceof Error || value instanceof HttpErrorResponse) return value;
  if (isResponse(value)) return value.ok ? undefined : value;
  if (!isRecord(value)) return undefined;
  if (value['status'] === 'rejected' && 'reason' in value) return value['reason'] ?? new Error('Rejected');
  return value['status'] === 'fulfilled' ? caughtIn(value['value']) : undefined;
}

/** Members that clients add around the data. A result with any other is data itself, whose `errors` mean something else. */
const ENVELOPE = 'data error errors extensions response status statusText count meta'.split(' ');

function failureIn(result: unknown): unknown {
  const caught = isResponse(result) ? undefined : caughtIn(result);
  if (caught !== undefined || !isRecord(result)) return caught;
  const { data, error, errors, response } = result;
  // The client has already read the body.
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

/** True for a failed answer of a client that returns answers with any status. */
function isAnswer(result: Members): boolean {
  const { status } = result;
  const isFailure = typeof status === 'number' && (status === 0 || (status >= 400 && status <= 599));
  return isFailure && ('headers' in result || 'statusText' in result);
}
