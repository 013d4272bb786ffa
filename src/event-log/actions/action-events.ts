import type { EventLogActionRule } from './action-handler';

/** The part of an application's catalogue that is recognised by actions; made by {@link actionEvents}. */
export interface EventLogActionCatalogue {
  readonly rules: readonly EventLogActionRule[];
}

/**
 * A catalogue of kinds of events that are recognised by actions.
 *
 * @example
 * export const portalActionEvents = actionEvents(
 *   actionEvent(ApprovalActions.speedChangeDenied, { type: 'speed-change.deny', wording: 'Speed change denied' }),
 * );
 */
export function actionEvents(...rules: readonly EventLogActionRule[]): EventLogActionCatalogue {
  return { rules };
}
