import type { ErrorReporter } from '../core/error-reporter';
import type { EventLogService } from '../core/event-log-service';

/** Action of a state library: any object with a type. */
export interface EventLogActionLike {
  /** Type by which rules recognize the action. */
  readonly type: string;
}

/**
 * Action whose type is given as a text. It is untyped: a rule may declare the type of its parameter.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a name says nothing about the members
export type EventLogNamedAction = any;

/** Action creator with a `type`, such as those of NgRx's `createAction()`. */
export type EventLogActionCreator = ((...parameters: never[]) => EventLogActionLike) & EventLogActionLike;

/** One or several actions, by creator or type. */
export type EventLogActionRef = string | EventLogActionCreator | readonly (string | EventLogActionCreator)[];

/** Type of the actions of a reference. */
export type EventLogActionOf<Ref extends EventLogActionRef> = Ref extends readonly (infer One)[]
  ? One extends EventLogActionRef
    ? EventLogActionOf<One>
    : never
  : Ref extends (...parameters: never[]) => infer Action
    ? Action
    : EventLogNamedAction;

/** Destination of the handlers. */
export interface ActionFeedTarget {
  /** Log to write to. */
  readonly log: EventLogService;
  /** Reports errors of rules, so that they never reach the application. */
  readonly reporter: ErrorReporter;
}

/** Handles the actions of one type. */
export type ActionHandler = (action: EventLogActionLike, target: ActionFeedTarget) => void;

/** Rule of a catalogue, made by `actionEvent()` or `actionOperation()`. */
export interface EventLogActionRule {
  /** @internal */
  readonly ɵhandlers: readonly (readonly [actionType: string, handler: ActionHandler])[];
}

/** Catalogue of event types that are recognized by actions; made by {@link actionEvents}. */
export interface EventLogActionCatalogue {
  /** Rules; every action is passed to each of them. */
  readonly rules: readonly EventLogActionRule[];
}

/**
 * Makes a catalogue of event types that are recognized by actions.
 *
 * @example
 * export const portalActionEvents = actionEvents(
 *   actionEvent(ApprovalActions.speedChangeDenied, { type: 'speed-change.deny', wording: 'Speed change denied' }),
 * );
 */
export function actionEvents(...rules: readonly EventLogActionRule[]): EventLogActionCatalogue {
  return { rules };
}

/** Returns the action types of a reference. */
export function actionTypes(ref: EventLogActionRef | undefined): string[] {
  if (ref === undefined) return [];
  return [ref].flat().map((action) => (typeof action === 'string' ? action : action.type));
}
