import { HttpErrorResponse } from '@angular/common/http';

import { isFailureEnvelope } from './response-envelope';
import { type Members, isRecord } from './error-body';
import { holdsData, isGraphqlError, readFailedParts, splitParts } from './failed-parts';
import { isResponse } from './fetched-answer';
import { cutOffBy, responseOf } from './error-response';

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
  const list: readonly unknown[] | undefined = Array.isArray(result) ? listOf(result) : splitParts(result);
  const errors = list?.map((one) => failureIn(one) ?? refusalIn(one)).filter((error) => error !== undefined);
  if (list && errors?.length) return { error: errors[0], partly: errors.length < list.length };
  const error = failureIn(result);
  if (error !== undefined)
    return { error, partly: isRecord(result) && !answerIn(result) && holdsData(result) };
  // What a server has answered, and the application has read.
  const parts = readFailedParts(200, result);
  return (
    parts && {
      error: { errors: [isRecord(parts.body) ? parts.body : { message: parts.message }] },
      partly: parts.partly,
    }
  );
}

/** Lists the results in a list. In a pair of an error and nothing, the second is what there would be without the error. */
function listOf(result: readonly unknown[]): readonly unknown[] {
  const [error, data] = result;
  return result.length === 2 && isCaught(error) && (data ?? undefined) === undefined ? [error] : result;
}

/** Finds the error that a client, or the application, tells of. */
function failureIn(value: unknown): unknown {
  if (isCaught(value)) return value;
  if (!isRecord(value)) return undefined;
  const error = caughtIn(value) ?? answerIn(value) ?? errorBesideData(value);
  // The words of a plain error are those of the server, unless they tell of a lost answer.
  const isPlain = isRecord(error) && !isCaught(error) && !responseOf(error) && !cutOffBy(error);
  return isPlain && 'message' in error ? { errors: [error] } : error;
}

function refusalIn(answer: unknown): unknown {
  return isFailureEnvelope(answer) ? { errors: [answer] } : undefined;
}

/** True for an error that was caught, or a failed `fetch` answer. Neither is ever data. */
function isCaught(value: unknown): boolean {
  return value instanceof Error || value instanceof HttpErrorResponse || (isResponse(value) && !value.ok);
}

/** Finds the error of a `Result`, of an `Either`, or of `Promise.allSettled()`. */
function caughtIn(value: Members): unknown {
  const { isErr, _tag: tag, status } = value;
  const isRejected = status === 'rejected' && 'reason' in value;
  if (isRejected) return value['reason'] ?? new Error('Rejected');
  const isFailed = typeof isErr === 'function' && Reflect.apply(isErr, value, []) === true;
  if (isFailed || tag === 'Left' || tag === 'Failure')
    return value['error'] ?? value['left'] ?? value['cause'] ?? value;
  return status === 'fulfilled' ? failureIn(value['value']) : undefined;
}

/** Members that clients add around the data. A result with any other is data itself, whose `errors` mean something else. */
const ENVELOPE = 'data error errors extensions response status statusText count meta'.split(' ');

/** Finds the refusal in an answer of a client that returns answers with any status. */
function answerIn(result: Members): unknown {
  const { data, body, error, response, status } = result;
  // The client has already read the body.
  if (isResponse(response) && !response.ok) {
    return responseOf({ status: response.status, headers: response.headers, error: error ?? data });
  }
  if (typeof status !== 'number' || !('headers' in result || 'statusText' in result)) return undefined;
  if (status === 0 || (status >= 400 && status <= 599)) return responseOf(result);
  return refusalIn(data ?? body);
}

/** Finds the error that a client adds to the data, or has in place of it. */
function errorBesideData(result: Members): unknown {
  const { error, errors } = result;
  if (isCaught(error)) return error;
  if (!Object.keys(result).every((name) => ENVELOPE.includes(name))) return undefined;
  const isDone = holdsData(result);
  if (!isDone && isRecord(error) && Object.keys(error).length > 0) return error;
  const isTold =
    Array.isArray(errors) && errors.length > 0 && (!isDone || errors.every((error) => isGraphqlError(error)));
  return isTold ? { errors } : undefined;
}
