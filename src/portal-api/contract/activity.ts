import { Type, type Static } from 'typebox';

import { NO_OTHERS } from './page.ts';

export const ActivityChannel = Type.Enum(['PORTAL', 'API_KEY'], {
  description: 'By a session of the portal, or by an API key.',
});
export type ActivityChannel = Static<typeof ActivityChannel>;

export const ActivityOutcome = Type.Enum(['SUCCEEDED', 'FAILED'], {
  description: 'Failed is a status of 400 or more.',
});
export type ActivityOutcome = Static<typeof ActivityOutcome>;

export const ActivityKind = Type.Enum(['CHANGE', 'READ'], {
  description: '`CHANGE` is a call that may change something; all others, polling included, are `READ`.',
});
export type ActivityKind = Static<typeof ActivityKind>;

/** One call in the Activity Log. */
export const ActivityRecord = Type.Object({
  id: Type.String(),
  /** ISO 8601. */
  at: Type.String(),
  /** E-mail address of the user, or name of the API key. */
  actor: Type.String(),
  channel: ActivityChannel,
  /** Name of the operation, such as `Deploy order`. */
  activity: Type.String(),
  outcome: ActivityOutcome,
  method: Type.String(),
  /** Route template, never the requested path. */
  route: Type.String(),
  status: Type.Integer(),
  traceId: Type.String(),
  /** Number of calls, if the record stands for several that could not be recorded. */
  calls: Type.Optional(Type.Integer()),
});
export type ActivityRecord = Static<typeof ActivityRecord>;

/**
 * Limited to years that both JavaScript and PostgreSQL can hold, without leap seconds, which neither can, and to offsets
 * with minutes, because JavaScript reads no others.
 */
const Moment = Type.String({
  format: 'date-time',
  pattern: '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T(?!.*(:60|[+-][0-9]{2}$))',
  description: 'Enter a date, a time and an offset from UTC, such as 2026-03-31T09:00:00Z.',
});

/** Filter of the Activity Log: query of `GET /api/activity` and `GET /api/company-activity`. */
export const ActivityFilter = Type.Object(
  {
    actor: Type.Optional(
      Type.String({ maxLength: 254, description: 'E-mail address of the user, or name of the API key.' }),
    ),
    channel: Type.Optional(ActivityChannel),
    outcome: Type.Optional(ActivityOutcome),
    kind: Type.Optional(ActivityKind),
    /** Only records at or after this time. */
    from: Type.Optional(Moment),
    /** Only records before this time. */
    to: Type.Optional(Moment),
    traceId: Type.Optional(
      Type.String({
        pattern: '^[0-9a-f]{32}$',
        description: 'Enter all 32 characters of the trace ID: digits and the letters a to f.',
      }),
    ),
    search: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'Words that must each occur in the operation, the actor or the trace ID.',
      }),
    ),
  },
  NO_OTHERS,
);
export type ActivityFilter = Static<typeof ActivityFilter>;

/** A page of the Activity Log, newest first. */
export const ActivityPage = Type.Object({
  records: Type.Array(ActivityRecord),
  /** Cursor for the next page, sent back as `?before=`; absent on the last page. */
  before: Type.Optional(Type.String()),
});
export type ActivityPage = Static<typeof ActivityPage>;
