import type { EventLogOutcome, EventLogSeverity } from './event-log-outcome';
import type { EventLogWithheld } from '../redaction/event-log-withheld';

/** Subject of an event, such as a service. */
export interface EventLogResource {
  /** Name by which the user knows it. */
  readonly label: string;
  /** Path within this application that shows it, such as `/services/42`. */
  readonly link?: string | undefined;
}

/** Next step for the user, such as checking whether a payment went through. */
export interface EventLogLink {
  /** Text of the link, such as `Check status`. */
  readonly label: string;
  /** Path within this application. */
  readonly link: string;
}

/** Value that an event type chose to keep. */
export type EventLogFact = string | number | boolean;

/**
 * One row of the log: the outcome of something that the user did in this session.
 *
 * Entries are immutable. When an operation moves on, its entry is replaced as a whole by one with the same {@link id}.
 * An entry holds only what its event type picked; see the guide on security. Everything else is `undefined`.
 */
export interface EventLogEntry {
  /** Identifier of the row until the page is reloaded; unique across sessions. */
  readonly id: string;
  /** Position in the log: later events have higher numbers, even if the clock is set back. */
  readonly sequence: number;
  /** Start, in milliseconds since 1970-01-01 UTC by the machine's clock. For the order, use {@link sequence}. */
  readonly time: number;
  /** Start of the latest repeat; equals {@link time} unless {@link count} is above 1. */
  readonly lastTime: number;
  /** Stable name of the kind of event: `noun.verb`, such as `service.deploy`. */
  readonly type: string;
  /** Group on the page; the noun of {@link type} unless the event type says otherwise. */
  readonly category: string;
  /** Severity for the user, shown as an icon and a word. */
  readonly severity: EventLogSeverity;
  /** Outcome so far; `running` until there is one. */
  readonly outcome: EventLogOutcome;
  /** One line that makes sense on its own. */
  readonly title: string;
  /** Details beyond the title. */
  readonly message: string | undefined;
  /** Reason for the severity, in words for the user. */
  readonly reason: string | undefined;
  /** Subject of the event. */
  readonly resource: EventLogResource | undefined;
  /** Next step for the user. */
  readonly link: EventLogLink | undefined;
  /** Remedy for something that was not done. */
  readonly remedy: EventLogRemedy | undefined;
  /** Action that `EventLogService.runAction()` runs; `undefined` once it has run. */
  readonly rowAction: EventLogRowAction | undefined;
  /** Values that the event type chose to keep, by name; empty if there are none. */
  readonly facts: Readonly<Record<string, EventLogFact>>;
  /** Requests and state changes of the operation, oldest first. */
  readonly steps: readonly EventLogStep[];
  /** Milliseconds from first start to outcome; `undefined` while running and for events that take no time. */
  readonly duration: number | undefined;
  /**
   * Milliseconds of {@link duration} spent waiting for an approval, a status check or a retry. `undefined` if it never
   * waited.
   */
  readonly waited: number | undefined;
  /** Share of the work that is done, from 0 to 1; `undefined` if unknown or not running. */
  readonly progress: number | undefined;
  /** Identifier of the request on the server: 32 hex digits (W3C Trace Context). */
  readonly traceId: string | undefined;
  /** Number of identical consecutive events that this entry represents. */
  readonly count: number;
  /** Number of values removed from the texts of this entry, by kind. */
  readonly withheld: EventLogWithheld;
}

/** Action that a row offers once. Its function is kept elsewhere, so that entries stay plain data. */
export interface EventLogRowAction {
  /** `undo` takes back what was done; `retry` repeats what was certainly not done. */
  readonly kind: 'undo' | 'retry';
  /** Earliest time to run it, in milliseconds since 1970-01-01 UTC. Default: at once. */
  readonly notBefore?: number | undefined;
}

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
  /** HTTP status; 0 if there was no answer. */
  readonly status: number | undefined;
  /** Identifier of the request on the server: 32 hex digits (W3C Trace Context). */
  readonly traceId: string | undefined;
  /** Remedy for a step that failed. */
  readonly remedy: EventLogRemedy | undefined;
}

/** Field that caused the server to refuse a request. */
export interface EventLogField {
  /** JSON pointer in URI fragment form (RFC 6901, section 6): `#/bEnd/vlan`. Anything else is left out. */
  readonly pointer?: string | undefined;
  /** Name of the field for the user. Default: words made from the pointer. */
  readonly label?: string | undefined;
  /** Explanation of what is wrong and how to correct it. */
  readonly message: string;
}

/**
 * Advice on how to get something done that failed.
 *
 * @example
 * log.error({
 *   type: 'service.deploy',
 *   title: 'Edge was not deployed',
 *   remedy: { form: '/order', fields: [{ pointer: '#/vlan', message: 'The VLAN is in use. Choose another one.' }] },
 * });
 */
export interface EventLogRemedy {
  /** People who may do it, in words for the user, such as the names of roles; at most 20. */
  readonly allowed?: readonly string[] | undefined;
  /** Fields to correct; at most 20. */
  readonly fields?: readonly EventLogField[] | undefined;
  /**
   * Form with these fields: a path within this application, without a fragment. The page links each field to it, with
   * the field's pointer as the fragment: `/order#/vlan`.
   */
  readonly form?: string | undefined;
}
