import type { EventLogFact, EventLogLink, EventLogRemedy, EventLogResource } from './event-log-entry';
import type { EventLogEndOutcome, EventLogSeverity } from './event-log-outcome';
import type { EventLogWording } from '../operation/wording';

/**
 * Event that the application records.
 *
 * The log keeps everything in it, so include only what the user, and anyone who receives an exported log, may see. Card
 * numbers, tokens, keys and passwords are removed from the texts, but only as a safety net: do not rely on it.
 *
 * @example
 * log.success({ type: 'configuration.save', title: 'Configuration "edge" saved' });
 */
export interface EventLogEvent {
  /** Stable name of the kind of event: `noun.verb`, such as `service.deploy`. */
  readonly type: string;
  /** One line that makes sense on its own, at most 300 characters. */
  readonly title: string;
  /** Details beyond the title, at most 2,000 characters. */
  readonly message?: string | undefined;
  /** Group on the page. Default: the noun of {@link type}. */
  readonly category?: string | undefined;
  /** Severity for the user. Default: follows from {@link outcome}; without one, `info`. */
  readonly severity?: EventLogSeverity | undefined;
  /** Final outcome. Default: follows from {@link severity}. For work in progress, see `EventLogService.start()`. */
  readonly outcome?: EventLogEndOutcome | undefined;
  /** Reason for the severity, in words for the user. */
  readonly reason?: string | undefined;
  /** Subject of the event. */
  readonly resource?: EventLogResource | undefined;
  /** Next step for the user, on another page of this application. */
  readonly link?: EventLogLink | undefined;
  /** Remedy for something that was not done: who may do it, and which fields to correct. */
  readonly remedy?: EventLogRemedy | undefined;
  /**
   * Undoes what was done. The row offers it once, and runs it in an injection context. If it returns an observable, the
   * log subscribes to it. Its requests are recorded as usual. It is not part of the entry, but keeps in memory whatever it
   * closes over as long as the row exists: close over an id rather than a whole answer.
   *
   * @example
   * undo: () => inject(ServicesApi).unlock(uid)
   */
  readonly undo?: (() => unknown) | undefined;
  /**
   * Retries what was not done; runs in the same way as {@link undo}. Offer it only for what was certainly not carried
   * out: the user should check anything that may have been done, not repeat it.
   */
  readonly retry?: (() => unknown) | undefined;
  /** Earliest time to run {@link undo} or {@link retry}, in milliseconds since 1970-01-01 UTC. Default: at once. */
  readonly notBefore?: number | undefined;
  /** Values worth keeping, by name; at most 20. */
  readonly facts?: Readonly<Record<string, EventLogFact | undefined>> | undefined;
  /** Identifier of the request on the server: 32 hex digits (W3C Trace Context). Anything else is left out. */
  readonly traceId?: string | undefined;
}

/** Changes to an entry when its operation moves on; members that are left out stay as they were. */
export type EventLogChange = {
  readonly [Member in Exclude<keyof EventLogEvent, 'type' | 'category'>]?: EventLogEvent[Member] | undefined;
} & {
  /** New key for `EventLogService.find()`, such as that of a job that the operation waits for. */
  readonly key?: string | undefined;
};

/** Event that starts an operation. */
export interface EventLogOperationEvent extends Omit<EventLogEvent, 'severity' | 'outcome'> {
  /**
   * Key that identifies the operation within its type, such as an order number. Starting an operation with the type and
   * key of an unsettled one continues that one, so that several feeds can report on it. Default: none.
   */
  readonly key?: string | undefined;
}

/**
 * Event that `track()` follows to its outcome. Each wording is a text, a change, or a function of the work's result (the
 * last value of an observable) or error.
 */
export interface EventLogTrackedEvent extends EventLogOperationEvent {
  /** Wording for work that was done. Default: {@link title} stays. */
  readonly succeeded?: EventLogWording<EventLogWorkResult> | undefined;
  /**
   * Wording for work that was accepted with status 202 and is not done yet. Default: {@link succeeded}. If it returns a
   * `key`, the code that learns the outcome can find the operation with `EventLogService.find()`.
   */
  readonly pending?: EventLogWording<EventLogWorkResult> | undefined;
  /**
   * Wording for work that was not done; the message of the failed request is added. An answer to `fetch` arrives as an
   * `HttpErrorResponse`, which `readProblem()` reads. Default: {@link title} stays.
   */
  readonly failed?: EventLogWording<EventLogWorkResult> | undefined;
  /** Wording for work that may have been done, but whose answer was lost. Default: says so, with {@link title}. */
  readonly unknown?: EventLogWording<EventLogWorkResult> | undefined;
  /** Judges the outcome by an error of this work. Default: the option `outcomeOf` of `provideEventLog()`. */
  readonly outcomeOf?: ((error: EventLogWorkResult) => EventLogEndOutcome | undefined) | undefined;
}

/** Result or error of the application's work. It is untyped: a wording may declare the type of its parameter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only the application knows what its work returns
export type EventLogWorkResult = any;
