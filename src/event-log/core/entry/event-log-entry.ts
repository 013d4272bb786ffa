import type { EventLogRowAction } from './event-log-row-action';
import type { EventLogOutcome } from './event-log-outcome';
import type { EventLogRemedy } from './event-log-remedy';
import type { EventLogSeverity } from './event-log-severity';
import type { EventLogStep } from './event-log-step';
import type { EventLogWithheld } from '../redaction/event-log-withheld';

/** The thing that an event was about. */
export interface EventLogResource {
  /** What the user calls it, for instance the name of a service. */
  readonly label: string;
  /** Where it is shown: a path of this application, such as `/services/42`. */
  readonly link?: string | undefined;
}

/** What the user can do next about an event, for instance find out whether a payment went through. */
export interface EventLogLink {
  /** What it does, in words: `Check status`. */
  readonly label: string;
  /** Where it is done: a path of this application. */
  readonly link: string;
}

/** A value that an event type chose to keep. */
export type EventLogFact = string | number | boolean;

/**
 * One row of the log: the outcome of something that the user did in this session.
 *
 * Entries are immutable. When an operation moves on, its entry is replaced as a whole by one with the same
 * {@link id}. An entry holds only what its event type picked; see the guide on security. What it does not tell is
 * `undefined`.
 */
export interface EventLogEntry {
  /** Name of this row as long as the page lives; unique over sessions. */
  readonly id: string;
  /** Position in the log: later events have higher numbers, whatever the clock does. */
  readonly sequence: number;
  /** Start by the machine's clock, in milliseconds since 1970-01-01 UTC. {@link sequence} tells the order. */
  readonly time: number;
  /** Start of its last repeat; the same as {@link time} unless {@link count} is above 1. */
  readonly lastTime: number;
  /** Stable name of the kind of event: `noun.verb`, such as `service.deploy`. */
  readonly type: string;
  /** Group on the page; the noun of {@link type} unless the event type says otherwise. */
  readonly category: string;
  readonly severity: EventLogSeverity;
  readonly outcome: EventLogOutcome;
  /** One line that reads well on its own. */
  readonly title: string;
  /** What the user should know beyond the title. */
  readonly message: string | undefined;
  /** Why the entry has its severity. */
  readonly reason: string | undefined;
  readonly resource: EventLogResource | undefined;
  readonly link: EventLogLink | undefined;
  /** What would have let it be done. */
  readonly remedy: EventLogRemedy | undefined;
  /** What `EventLogService.run()` would run; it goes when it is run. */
  readonly rowAction: EventLogRowAction | undefined;
  readonly facts: Readonly<Record<string, EventLogFact>>;
  /** The requests and state changes of its operation, oldest first. */
  readonly steps: readonly EventLogStep[];
  /** Milliseconds from its first start to its outcome; `undefined` while it runs and for events that take no time. */
  readonly duration: number | undefined;
  /**
   * Milliseconds of {@link duration} in which nothing ran: it waited for an approval, for its status to be checked, or
   * to be tried again. `undefined` where it never waited.
   */
  readonly waited: number | undefined;
  /** Share of its work that is done, from 0 to 1, while it runs; `undefined` where nothing tells it. */
  readonly progress: number | undefined;
  /** 32 hex digits (W3C Trace Context) that find the request on the server. */
  readonly traceId: string | undefined;
  /** How many identical events in a row this entry stands for. */
  readonly count: number;
  /** How many values of which kind were removed from this entry's texts. */
  readonly withheld: EventLogWithheld;
}
