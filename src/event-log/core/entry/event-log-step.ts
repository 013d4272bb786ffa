import type { EventLogOutcome } from './event-log-outcome';
import type { EventLogRemedy } from './event-log-remedy';

/** One request or state change inside an operation. Immutable, replaced as a whole when it moves on. */
export interface EventLogStep {
  /** What was done, in words. */
  readonly title: string;
  readonly outcome: EventLogOutcome;
  /** When it began, in milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  /** Milliseconds from start to outcome; `undefined` while it runs and for state changes. */
  readonly duration: number | undefined;
  /** What came of it, for instance the detail of the server's problem. */
  readonly message: string | undefined;
  /** Why it has its outcome. */
  readonly reason: string | undefined;
  /** HTTP method and route template, never the URL: `POST /api/orders/:id/validate`. */
  readonly request: string | undefined;
  /** HTTP status; 0 when no answer came. */
  readonly status: number | undefined;
  readonly traceId: string | undefined;
  /** What would have let it succeed. */
  readonly remedy: EventLogRemedy | undefined;
}
