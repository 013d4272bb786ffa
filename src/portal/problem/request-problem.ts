import type { FieldProblem } from '../../portal-api/contract/index.ts';

/** Why a request failed, in words for the user; made of whatever came back by `readProblem`. */
export interface RequestProblem {
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  /** Stable name of the kind of problem, where the API gives one. */
  readonly type?: string;
  readonly title: string;
  readonly detail: string | undefined;
  /** Finds the call in the Activity Log. */
  readonly traceId: string | undefined;
  /** Mistakes in single members of the request's body. */
  readonly errors: readonly FieldProblem[];
  /** The names of the roles that may do it, where the role was the problem. */
  readonly allowedRoles: readonly string[];
  /** Seconds to wait before the next try, where the server says so. */
  readonly retryAfterSeconds: number | undefined;
}
