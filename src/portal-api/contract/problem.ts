import { Type, type Static } from 'typebox';

/** Invalid member of a request body, with its JSON pointer (RFC 6901, as a `#` fragment). */
export const FieldProblem = Type.Object({
  /** JSON pointer, for example `#/speedMbps`. */
  pointer: Type.String(),
  detail: Type.String(),
});
export type FieldProblem = Static<typeof FieldProblem>;

/** Problem details (RFC 9457) of every error of this API, sent as `application/problem+json`. */
export const Problem = Type.Object({
  /** Stable identifier of the kind of problem, such as `/problems/not-found`. */
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  instance: Type.Optional(Type.String()),
  /** 32 hex digits (W3C Trace Context): identifies this call in the Activity Log. */
  traceId: Type.String(),
  errors: Type.Optional(Type.Array(FieldProblem)),
  /** Names of the roles that may make this call. */
  allowedRoles: Type.Optional(Type.Array(Type.String())),
});
export type Problem = Static<typeof Problem>;
