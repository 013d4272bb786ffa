import type { EventLogOutcome } from './event-log-outcome';
import type { EventLogRemedy } from './event-log-remedy';

/** One request or state change within an operation. Immutable; replaced as a whole when it moves on. */
export interface EventLogStep {
  /** Short description for the user. */
  readonly title: string;
  /** Outcome so far; `running` until there is one. */
  readonly outcome: EventLogOutcome;
  /** Start, in milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  /** Milliseconds from start to outcome; `undefined` while it runs and for state changes. */
  readonly duration: number | undefined;
  /** Details of the result, such as the `detail` of the server's problem. */
  readonly message: string | undefined;
  /** Reason for the outcome, in words for the user. */
  readonly reason: string | undefined;
  /** HTTP method and route template, never the URL: `POST /api/orders/:id/validate`. */
  readonly request: string | undefined;
  /** HTTP status; 0 when no answer came. */
  readonly status: number | undefined;
  /** Identifier of the request on the server: 32 hex digits (W3C Trace Context). */
  readonly traceId: string | undefined;
  /** Remedy for a step that failed. */
  readonly remedy: EventLogRemedy | undefined;
}
