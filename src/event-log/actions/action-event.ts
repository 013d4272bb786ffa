import type { EventLogSeverity } from '../core/entry/event-log-outcome';
import { type EventLogWording, wordOutcome } from '../core/operation/wording';
import {
  type EventLogActionOf,
  type EventLogActionRef,
  type EventLogActionRule,
  actionTypes,
} from './action-rule';

/** The way in which an action is recorded that is an event all by itself. */
export interface EventLogActionEventRule<Action> {
  /** The event type: `noun.verb`. */
  readonly type: string;
  /** The name that the page groups by; default: the noun of {@link type}. */
  readonly category?: string;
  /** Default: `success`, unless {@link wording} gives a severity or an outcome. */
  readonly severity?: EventLogSeverity;
  /** Picks the actions that the rule is about; default: all. */
  readonly when?: (action: Action) => boolean;
  /** The words of the event; nothing else of the action is kept. */
  readonly wording: EventLogWording<Action>;
}

/**
 * A kind of event that one action tells.
 *
 * @param actions the creator or type of the action, or several
 * @example
 * actionEvent(ApprovalActions.speedChangeDenied, {
 *   type: 'speed-change.deny',
 *   wording: ({ service }) => ({ title: `Speed change of ${service.name} denied` }),
 * });
 */
export function actionEvent<Ref extends EventLogActionRef>(
  actions: Ref,
  rule: EventLogActionEventRule<EventLogActionOf<Ref>>,
): EventLogActionRule {
  const { type, category, severity = 'success', when, wording } = rule;
  return {
    ɵhandlers: actionTypes(actions).map((actionType) => [
      actionType,
      (told, { log, reporter }) => {
        // The type of an action says what else it has.
        const action = told as EventLogActionOf<Ref>;
        if (when && !when(action)) return;
        const change = wordOutcome(wording, () => action, reporter);
        const presumed = change.outcome === undefined ? severity : undefined;
        log.record({
          ...change,
          type,
          category,
          severity: change.severity ?? presumed,
          title: change.title ?? type,
        });
      },
    ]),
  };
}
