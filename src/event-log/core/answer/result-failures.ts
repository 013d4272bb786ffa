import { HttpErrorResponse } from '@angular/common/http';

import { isFailureEnvelope } from './response-envelope';
import { type Members, isRecord } from './error-body';
import { isResponse } from './fetched-answer';
import { responseOf } from './error-response';

/** Failures that the result of work reports. */
export interface ResultFailures {
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
export function readResultFailures(result: unknown): ResultFailures | undefined {
  if (!Array.isArray(result)) {
    const error = failureIn(result);
    if (error !== undefined) return { error, partly: false };
    const beside = errorBesideData(result);
    if (beside === undefined && isFailureEnvelope(result))
      return { error: { errors: [result] }, partly: false };
    return beside === undefined ? undefined : { error: beside, partly: holdsData(result) };
  }
  const errors = result.map(caughtIn).filter((error) => error !== undefined);
  return errors.length === 0 ? undefined : { error: errors[0], partly: errors.length < result.length };
}

/**
 * Finds a caught error, the error of a `Result`, or a failed `fetch` answer, also in a result of `Promise.allSettled()`.
 */
function caughtIn(value: unknown): unknown {
  if (value instanceof Error || value instanceof HttpErrorResponse) return value;
  if (isResponse(value)) return value.ok ? undefined : value;
  if (!isRecord(value)) return undefined;
  const { isErr } = value;
  if (typeof isErr === 'function' && Reflect.apply(isErr, value, []) === true) return value['error'] ?? value;
  if (value['status'] === 'rejected' && 'reason' in value) return value['reason'] ?? new Error('Rejected');
  return value['status'] === 'fulfilled' ? caughtIn(value['value']) : undefined;
}

/** Members that clients add around the data. A result with any other is data itself, whose `errors` mean something else. */
const ENVELOPE = 'data error errors extensions response status statusText count meta'.split(' ');

function failureIn(result: unknown): unknown {
  const caught = isResponse(result) ? undefined : caughtIn(result);
  if (caught !== undefined || !isRecord(result)) return caught;
  const { data, error, response } = result;
  // The client has already read the body.
  if (isResponse(response) && !response.ok) {
    const { status, headers } = response;
    return responseOf({ status, headers, error: error ?? data });
  }
  return isAnswer(result) ? responseOf(result) : undefined;
}

/** Finds the error that a client adds to the data, or has in place of it. */
function errorBesideData(result: unknown): unknown {
  if (!isRecord(result) || isResponse(result)) return undefined;
  const { error, errors } = result;
  // Beside the data, an error of this class is never data itself.
  if ('data' in result && error instanceof Error) return error;
  if (!Object.keys(result).every((name) => ENVELOPE.includes(name))) return undefined;
  const isDone = holdsData(result);
  if (!isDone && (error instanceof Error || (isRecord(error) && Object.keys(error).length > 0))) return error;
  const isTold = Array.isArray(errors) && errors.length > 0 && (!isDone || errors.every(isGraphqlError));
  return isTold ? { errors } : undefined;
}

/** True for a result with data, or with some of it: fields of which nothing was done are `null`. */
function holdsData(result: unknown): boolean {
  const data = isRecord(result) ? result['data'] : undefined;
  const values: readonly unknown[] = isRecord(data) ? Object.values(data) : [data];
  return values.some((value) => value !== undefined && value !== null);
}

function isGraphqlError(error: unknown): boolean {
  const isError = isRecord(error) && typeof error['message'] === 'string';
  return isError && ['path', 'locations', 'extensions'].some((name) => name in error);
}

/** True for a failed answer of a client that returns answers with any status. */
function isAnswer(result: Members): boolean {
  const { status } = result;
  const isFailure = typeof status === 'number' && (status === 0 || (status >= 400 && status <= 599));
  return isFailure && ('headers' in result || 'statusText' in result);
}
