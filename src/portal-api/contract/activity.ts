import { Type, type Static } from 'typebox';

/** One call in the Activity Log: `GET /api/activity`. */
export const ActivityRecord = Type.Object({
  id: Type.String(),
  /** ISO 8601. */
  at: Type.String(),
  actor: Type.String(),
  channel: Type.Enum(['PORTAL', 'API_KEY']),
  /** The operation in words, such as `Deploy order`. */
  activity: Type.String(),
  method: Type.String(),
  /** Route template; never the path that was asked for. */
  route: Type.String(),
  status: Type.Integer(),
  traceId: Type.String(),
});
export type ActivityRecord = Static<typeof ActivityRecord>;

/** A page of the Activity Log, newest first. */
export const ActivityPage = Type.Object({
  records: Type.Array(ActivityRecord),
  /** Give it back as `?before=` for the next page; absent on the last one. */
  before: Type.Optional(Type.String()),
});
export type ActivityPage = Static<typeof ActivityPage>;
