import type { ErrorReporter } from '../core/error-reporter';
import type { EventLogService } from '../core/event-log-service';
import type { EventLogActionLike } from './action-source';

/** What rules write to, and report their errors to. */
export interface ActionFeedTarget {
  readonly log: EventLogService;
  readonly reporter: ErrorReporter;
}

/** What becomes of the actions of one type. */
export type ActionHandler = (action: EventLogActionLike, target: ActionFeedTarget) => void;

/** A rule of a catalogue: its handlers by type of action; made by `actionEvent()` and `actionOperation()`. */
export interface EventLogActionRule {
  /** @internal */
  readonly ɵhandlers: readonly (readonly [actionType: string, handler: ActionHandler])[];
}
