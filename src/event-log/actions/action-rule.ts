import type { ErrorReporter } from '../core/error-reporter';
import type { EventLogService } from '../core/event-log-service';

/** An action as state libraries have it: something with a type. */
export interface EventLogActionLike {
  /** The type by which the action is recognised. */
  readonly type: string;
}

/**
 * An action of which only the type's name is known: a rule reads it freely, or names its type in the parameter of its
 * function.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a bare name says nothing of the members
export type EventLogNamedAction = any;

/** A maker of actions of one type that carries that type, such as what NgRx's `createAction()` returns. */
export type EventLogActionCreator = ((...parameters: never[]) => EventLogActionLike) & EventLogActionLike;

/** Actions by creator or type, one or several. */
export type EventLogActionRef = string | EventLogActionCreator | readonly (string | EventLogActionCreator)[];

/** The actions that are meant. */
export type EventLogActionOf<Ref extends EventLogActionRef> = Ref extends readonly (infer One)[]
  ? One extends EventLogActionRef
    ? EventLogActionOf<One>
    : never
  : Ref extends (...parameters: never[]) => infer Action
    ? Action
    : EventLogNamedAction;

/** The log that rules write to, and the place for their errors. */
export interface ActionFeedTarget {
  /** The log to write to. */
  readonly log: EventLogService;
  /** Takes the errors that rules throw, so that they never reach the application. */
  readonly reporter: ErrorReporter;
}

/** Handles the actions of one type. */
export type ActionHandler = (action: EventLogActionLike, target: ActionFeedTarget) => void;

/** A rule of a catalogue: its handlers by type of action; made by `actionEvent()` and `actionOperation()`. */
export interface EventLogActionRule {
  /** @internal */
  readonly ɵhandlers: readonly (readonly [actionType: string, handler: ActionHandler])[];
}

/** The part of an application's catalogue that is recognised by actions; made by {@link actionEvents}. */
export interface EventLogActionCatalogue {
  /** The rules, each of which hears every action. */
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

/** The types of the actions that are meant. */
export function actionTypes(ref: EventLogActionRef | undefined): string[] {
  if (ref === undefined) return [];
  return [ref].flat().map((action) => (typeof action === 'string' ? action : action.type));
}
