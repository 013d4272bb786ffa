import type { EventLogSeverity } from '../core/entry/event-log-outcome';
import { type EventLogWording, wordOutcome } from '../core/operation/wording';
import {
  type EventLogActionOf,
  type EventLogActionRef,
  type EventLogActionRule,
  actionTypes,
} from './action-rule';

/** Rule for an action that is an event by itself. */
export interface EventLogActionEventRule<Action> {
  /** Event type: `noun.verb`. */
  readonly type: string;
  /** Group on the page. Default: the noun of {@link type}. */
  readonly category?: string;
  /** Severity of the event. Default: `success`, unless {@link wording} returns a severity or an outcome. */
  readonly severity?: EventLogSeverity;
  /** Selects the actions that the rule applies to. Default: all. */
  readonly when?: (action: Action) => boolean;
  /** Wording of the event. Nothing else of the action is kept. */
  readonly wording: EventLogWording<Action>;
}

/**
 * Declares an event type that is recognized by one action.
 *
 * @param actions creator or type of the action, or several
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
        // The type of an action determines its other members.
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
