import type { EventLogChange } from '../core/entry/event-log-event';
import type {
  EventLogOperation,
  EventLogStepResult,
  EventLogStepStart,
} from '../core/operation/event-log-operation';
import { type EventLogWording, wordOutcome } from '../core/operation/wording';
import {
  type ActionFeedTarget,
  type ActionHandler,
  type EventLogActionLike,
  type EventLogActionOf,
  type EventLogActionRef,
  type EventLogActionRule,
  actionTypes,
} from './action-rule';

/** A state change inside an operation, told by an action. */
export interface EventLogActionStep<Ref extends EventLogActionRef = EventLogActionRef> {
  /** The action that tells it. */
  readonly on: Ref;
  /** The step in words; return nothing for an action that is not worth a step. */
  readonly title: EventLogActionStepTitle<EventLogActionOf<Ref>>;
}

/** The words of a step, or with them its outcome (default: `noted`) and what came of it. */
export type EventLogActionStepTitle<Action> =
  | string
  | ((
      action: Action,
    ) => string | (Pick<EventLogStepStart, 'title'> & Partial<EventLogStepResult>) | undefined);

/** The way in which several actions make one operation. */
export interface EventLogActionOperationRule<
  Start extends EventLogActionRef,
  Success extends EventLogActionRef,
  Failure extends EventLogActionRef,
  Pending extends EventLogActionRef,
  Unknown extends EventLogActionRef,
> {
  /** The event type: `noun.verb`. */
  readonly type: string;
  /** The name that the page groups by; default: the noun of {@link type}. */
  readonly category?: string;
  /** The action that starts it. One that ends an operation which was not started in this session is left out. */
  readonly starts: Start;
  /** Picks the actions that start it among those of {@link starts}; default: all. */
  readonly when?: (action: EventLogActionOf<Start>) => boolean;
  /** The action that says that it was done. */
  readonly succeeds?: Success;
  /** The action that says that it was not done. */
  readonly fails?: Failure;
  /** The action that says that it now waits for somebody else; success or failure may follow. */
  readonly pends?: Pending;
  /** The action that says that the answer was lost; success or failure may follow. */
  readonly losesAnswer?: Unknown;
  /** Identifies the operation of an action, such as an order number that all of its actions carry. */
  readonly key: (action: EventLogActionOf<Start | Success | Failure | Pending | Unknown>) => string;
  /** Words while it runs. */
  readonly started: EventLogWording<EventLogActionOf<Start>>;
  /** Words once it was done. */
  readonly succeeded?: EventLogWording<EventLogActionOf<Success>>;
  /** Words once it was not done. */
  readonly failed?: EventLogWording<EventLogActionOf<Failure>>;
  /** Words while it waits for somebody else. */
  readonly pending?: EventLogWording<EventLogActionOf<Pending>>;
  /** Words where it may have been done, but the answer was lost. Give a `link` where its outcome can be found out. */
  readonly unknown?: EventLogWording<EventLogActionOf<Unknown>>;
  /** State changes on the way that are worth a step; made by `actionStep()`. */
  readonly steps?: readonly EventLogActionStep[];
}

/**
 * A kind of event that several actions tell: one operation, one row.
 *
 * Requests made on the way become its steps with `asStepOf({ type, key })`.
 *
 * @example
 * actionOperation({
 *   type: 'service.deploy',
 *   starts: OrderActions.submit, succeeds: OrderActions.deployed, fails: OrderActions.deployFailed,
 *   key: ({ orderId }) => orderId,
 *   started: ({ name }) => `Deploying ${name}`,
 *   succeeded: ({ service }) => ({ title: `${service.name} deployed`, resource: { label: service.name } }),
 *   failed: ({ name, reason }) => ({ title: `${name} was not deployed`, message: reason }),
 * });
 */
export function actionOperation<
  Start extends EventLogActionRef,
  Success extends EventLogActionRef = never,
  Failure extends EventLogActionRef = never,
  Pending extends EventLogActionRef = never,
  Unknown extends EventLogActionRef = never,
>(rule: EventLogActionOperationRule<Start, Success, Failure, Pending, Unknown>): EventLogActionRule {
  const { type, category, key } = rule;
  /** Applications are not always typed: actions without a key are all about one thing. */
  const keyOf = (action: EventLogActionOf<Start | Success | Failure | Pending | Unknown>): string => {
    const told: unknown = key(action);
    return (told ?? '') as string;
  };

  /** For the actions that move an operation on. */
  const moves = <Ref extends EventLogActionRef>(
    actions: Ref | undefined,
    wording: EventLogWording<EventLogActionOf<Ref>> | undefined,
    move: (operation: EventLogOperation, change: EventLogChange) => void,
  ): [string, ActionHandler][] =>
    actionTypes(actions).map((actionType) => [
      actionType,
      (action, target) => {
        const operation = target.log.find(type, keyOf(action as EventLogActionOf<Start>));
        if (!operation) return;
        move(
          operation,
          wordOutcome(wording, () => action as EventLogActionOf<Ref>, target.reporter),
        );
      },
    ]);

  const start = (told: EventLogActionLike, { log, reporter }: ActionFeedTarget) => {
    const action = told as EventLogActionOf<Start>;
    if (rule.when && !rule.when(action)) return;
    const change = wordOutcome(rule.started, () => action, reporter);
    log.start({ ...change, type, category, key: keyOf(action), title: change.title ?? type });
  };

  return {
    ɵhandlers: [
      ...actionTypes(rule.starts).map((actionType): [string, ActionHandler] => [actionType, start]),
      ...(rule.steps ?? []).flatMap(({ on, title }) =>
        moves(
          on,
          (action) => wordsOfStep(title, action),
          (operation, change) => {
            const { title: told, outcome = 'noted', message, reason, traceId } = change;
            if (told) operation.step(told).settle({ outcome, message, reason, traceId });
          },
        ),
      ),
      ...moves(rule.pends, rule.pending, (operation, change) => operation.pend(change)),
      ...moves(rule.losesAnswer, rule.unknown, (operation, change) =>
        operation.settle({ ...change, outcome: change.outcome ?? 'unknown' }),
      ),
      ...moves(rule.succeeds, rule.succeeded, (operation, change) => operation.succeed(change)),
      ...moves(rule.fails, rule.failed, (operation, change) => operation.fail(change)),
    ],
  };
}

/**
 * A state change on the way that becomes a step of its operation. A function may also say how it ended, so that an operation
 * that failed shows where.
 *
 * @example
 * steps: [
 *   actionStep(OrderActions.stateChanged, ({ order }) =>
 *     order.state === 'FAILED'
 *       ? { title: 'Provisioning failed', outcome: 'failed', message: order.detail }
 *       : `Provisioning: ${order.state}`,
 *   ),
 * ]
 */
export function actionStep<Ref extends EventLogActionRef>(
  on: Ref,
  title: EventLogActionStepTitle<EventLogActionOf<Ref>>,
): EventLogActionStep {
  return { on, title };
}

function wordsOfStep(
  title: EventLogActionStep['title'],
  action: EventLogActionOf<EventLogActionRef>,
): EventLogChange {
  const words = typeof title === 'string' ? title : title(action);
  return typeof words === 'string' ? { title: words } : (words ?? {});
}
