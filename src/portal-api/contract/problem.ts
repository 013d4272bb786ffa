import { Type, type Static } from 'typebox';

/** One invalid member of a request body, found by its JSON pointer (RFC 6901, in a `#` fragment). */
export const FieldProblem = Type.Object({
  /** For instance `#/speedMbps`. */
  pointer: Type.String(),
  detail: Type.String(),
});
export type FieldProblem = Static<typeof FieldProblem>;

/** Every error of this API: RFC 9457 problem details, sent as `application/problem+json`. */
export const Problem = Type.Object({
  /** Stable identifier of the kind of problem, such as `/problems/not-found`. */
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  instance: Type.Optional(Type.String()),
  /** 32 hex digits (W3C Trace Context): finds this call in the Activity Log. */
  traceId: Type.String(),
  errors: Type.Optional(Type.Array(FieldProblem)),
  /** Names of the roles that may do this. */
  allowedRoles: Type.Optional(Type.Array(Type.String())),
});
export type Problem = Static<typeof Problem>;
