import type { EventLogLink, EventLogFact, EventLogResource } from './event-log-entry';
import type { EventLogEndOutcome } from './event-log-outcome';
import type { EventLogWording } from '../operation/wording';
import type { EventLogRemedy } from './event-log-remedy';
import type { EventLogSeverity } from './event-log-severity';

/**
 * What an application tells about something that happened.
 *
 * Everything in it is kept, so put in only what may be seen by the user and by whoever gets an exported log.
 * A net removes card numbers, tokens, keys and passwords from the texts, but it is a net, not a filter to rely on.
 *
 * @example
 * log.success({ type: 'configuration.save', title: 'Configuration "edge" saved' });
 */
export interface EventLogEvent {
  /** Stable name of the kind of event: `noun.verb`. */
  readonly type: string;
  /** One line that reads well on its own, at most 300 characters. */
  readonly title: string;
  /** What the user should know beyond the title, at most 2,000 characters. */
  readonly message?: string | undefined;
  /** What the page groups by; default: the noun of {@link type}. */
  readonly category?: string | undefined;
  /** Default: what {@link outcome} means, otherwise `info`. */
  readonly severity?: EventLogSeverity | undefined;
  /** Default: what {@link severity} means. What is still running is an operation: see `EventLogService.start()`. */
  readonly outcome?: EventLogEndOutcome | undefined;
  /** Why the event has its severity, in words for the user. */
  readonly reason?: string | undefined;
  readonly resource?: EventLogResource | undefined;
  readonly link?: EventLogLink | undefined;
  /** Of something that was not done: who may do it, and which fields to mend. */
  readonly remedy?: EventLogRemedy | undefined;
  /**
   * Takes back what was done. Offered once, and run in an injection context when the user asks for it; an observable that
   * it returns is subscribed to. What it does is recorded as everything else is. It is no part of the entry, but holds
   * what it closes over as long as the row is there: let that be an id rather than a whole answer.
   *
   * @example
   * undo: () => inject(ServicesApi).unlock(uid)
   */
  readonly undo?: (() => unknown) | undefined;
  /**
   * Tries again what was not done, as {@link undo} is run. Only for what surely was not carried out: what may have been
   * done is checked, not repeated.
   */
  readonly retry?: (() => unknown) | undefined;
  /** When {@link undo} or {@link retry} can be run first, in milliseconds since 1970-01-01 UTC. Default: at once. */
  readonly notBefore?: number | undefined;
  /** Values worth keeping, by name; at most 20. */
  readonly facts?: Readonly<Record<string, EventLogFact | undefined>> | undefined;
  readonly traceId?: string | undefined;
}

/** The changes of an entry when its operation moves on; what is left out stays as it was. */
export type EventLogChange = {
  readonly [Member in Exclude<keyof EventLogEvent, 'type' | 'category'>]?: EventLogEvent[Member] | undefined;
} & {
  /** The key by which `EventLogService.find()` finds the operation from now on, such as that of a job it waits for. */
  readonly key?: string | undefined;
};

/** An event that starts an operation. */
export interface EventLogOperationEvent extends Omit<EventLogEvent, 'severity' | 'outcome'> {
  /**
   * What makes this operation the only one of its type, for instance an order number. Starting an operation
   * whose type and key are those of a running one continues that one, so that several feeds can tell about it.
   */
  readonly key?: string | undefined;
}

/**
 * An event that `track()` follows to its outcome. Each wording is a text, a change, or a function of the work's result
 * (the last value of an observable) or error.
 */
export interface EventLogTrackedEvent extends EventLogOperationEvent {
  /** Words for work that was done. Default: {@link title} stays. */
  readonly succeeded?: EventLogWording<EventLogTold> | undefined;
  /** Words for work that was not done; the message of the failed request is added. Default: {@link title} stays. */
  readonly failed?: EventLogWording<EventLogTold> | undefined;
  /** Words for work that may have been done, but whose answer was lost. Default: says so, with {@link title}. */
  readonly unknown?: EventLogWording<EventLogTold> | undefined;
}

/** A result or an error of the application's: a wording reads it freely, or names its type in its parameter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only the application knows what its work gives
export type EventLogTold = any;
