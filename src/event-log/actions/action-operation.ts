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

/** Step of an operation that an action reports. */
export interface EventLogActionStep<Ref extends EventLogActionRef = EventLogActionRef> {
  /** Action that reports the step. */
  readonly on: Ref;
  /** Title of the step. A function may return `undefined` for an action that is not worth a step. */
  readonly title: EventLogActionStepTitle<EventLogActionOf<Ref>>;
}

/** Title of a step; or its title with its result, whose `outcome` defaults to `noted`. */
export type EventLogActionStepTitle<Action> =
  | string
  | ((
      action: Action,
    ) => string | (Pick<EventLogStepStart, 'title'> & Partial<EventLogStepResult>) | undefined);

/** Rule for several actions that form one operation. */
export interface EventLogActionOperationRule<
  Start extends EventLogActionRef,
  Success extends EventLogActionRef,
  Failure extends EventLogActionRef,
  Pending extends EventLogActionRef,
  Unknown extends EventLogActionRef,
> {
  /** Event type: `noun.verb`. */
  readonly type: string;
  /** Group on the page. Default: the noun of {@link type}. */
  readonly category?: string;
  /** Action that starts the operation. The others have no effect on an operation that did not start in this session. */
  readonly starts: Start;
  /** Selects the actions of {@link starts} that start an operation. Default: all. */
  readonly when?: (action: EventLogActionOf<Start>) => boolean;
  /** Action that reports success. */
  readonly succeeds?: Success;
  /** Action that reports failure. */
  readonly fails?: Failure;
  /** Action that reports that the operation waits for someone else; success or failure may follow. */
  readonly pends?: Pending;
  /** Action that reports a lost answer; success or failure may follow. */
  readonly losesAnswer?: Unknown;
  /** Returns the key of the operation that an action belongs to, such as the order number in all its actions. */
  readonly key: (action: EventLogActionOf<Start | Success | Failure | Pending | Unknown>) => string;
  /** Wording while the operation is running. */
  readonly started: EventLogWording<EventLogActionOf<Start>>;
  /** Wording for success. */
  readonly succeeded?: EventLogWording<EventLogActionOf<Success>>;
  /** Wording for failure. */
  readonly failed?: EventLogWording<EventLogActionOf<Failure>>;
  /** Wording while the operation waits for someone else. */
  readonly pending?: EventLogWording<EventLogActionOf<Pending>>;
  /** Wording for a lost answer, after which it may have been done. Set `link` to the page that shows the outcome. */
  readonly unknown?: EventLogWording<EventLogActionOf<Unknown>>;
  /** Steps on the way, made by `actionStep()`. */
  readonly steps?: readonly EventLogActionStep[];
}

/**
 * Declares an event type that several actions report: one operation, one row.
 *
 * Requests on the way become its steps with `asStepOf({ type, key })`.
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
  /** Untyped code may return no key: all actions without one belong to the same operation. */
  const keyOf = (action: EventLogActionOf<Start | Success | Failure | Pending | Unknown>): string => {
    const told: unknown = key(action);
    return (told ?? '') as string;
  };

  /** Makes handlers for actions that change an operation. */
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
 * Declares an action that becomes a step of its operation. A function may also return the outcome, so that a failed
 * operation shows the step that failed.
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
