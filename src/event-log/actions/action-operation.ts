import type { EventLogChange } from '../core/entry/event-log-event';
import type { EventLogOperation } from '../core/operation/event-log-operation';
import type { ActionFeedTarget, ActionHandler, EventLogActionRule } from './action-handler';
import {
  type EventLogActionLike,
  type EventLogActionOf,
  type EventLogActionRef,
  actionTypes,
} from './action-source';
import { type EventLogActionWording, wordAction } from './action-wording';

/** A state change inside an operation, told by an action. */
export interface EventLogActionStep<Ref extends EventLogActionRef = EventLogActionRef> {
  readonly on: Ref;
  /** What happened, in words; return nothing for an action that is not worth a step. */
  readonly title: string | ((action: EventLogActionOf<Ref>) => string | undefined);
}

/** How several actions make one operation. */
export interface EventLogActionOperationRule<
  Start extends EventLogActionRef,
  Success extends EventLogActionRef,
  Failure extends EventLogActionRef,
  Pending extends EventLogActionRef,
  Unknown extends EventLogActionRef,
> {
  /** The event type: `noun.verb`. */
  readonly type: string;
  /** What the page groups by; default: the noun of {@link type}. */
  readonly category?: string;
  /** The action that starts it. One that ends an operation which was not started in this session is left out. */
  readonly starts: Start;
  /** Which of the actions that start it do; default: all. */
  readonly when?: (action: EventLogActionOf<Start>) => boolean;
  /** The action that says that it was done. */
  readonly succeeds?: Success;
  /** The action that says that it was not done. */
  readonly fails?: Failure;
  /** The action that says that it now waits for somebody else; success or failure may follow. */
  readonly pends?: Pending;
  /** The action that says that the answer was lost; success or failure may follow. */
  readonly losesAnswer?: Unknown;
  /** What all actions of one operation have in common, such as an order number. */
  readonly key: (action: EventLogActionOf<Start | Success | Failure | Pending | Unknown>) => string;
  readonly started: EventLogActionWording<EventLogActionOf<Start>>;
  readonly succeeded?: EventLogActionWording<EventLogActionOf<Success>>;
  readonly failed?: EventLogActionWording<EventLogActionOf<Failure>>;
  readonly pending?: EventLogActionWording<EventLogActionOf<Pending>>;
  readonly unknown?: EventLogActionWording<EventLogActionOf<Unknown>>;
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

  /** For the actions that move an operation on. */
  const moves = <Ref extends EventLogActionRef>(
    actions: Ref | undefined,
    wording: EventLogActionWording<EventLogActionOf<Ref>> | undefined,
    move: (operation: EventLogOperation, change: EventLogChange) => void,
  ): [string, ActionHandler][] =>
    actionTypes(actions).map((actionType) => [
      actionType,
      (action, target) => {
        const operation = target.log.find(type, key(action as EventLogActionOf<Start>));
        if (operation) move(operation, wordAction(wording, action as EventLogActionOf<Ref>, target.reporter));
      },
    ]);

  const start = (told: EventLogActionLike, { log, reporter }: ActionFeedTarget) => {
    const action = told as EventLogActionOf<Start>;
    if (rule.when && !rule.when(action)) return;
    const change = wordAction(rule.started, action, reporter);
    log.start({ ...change, type, category, key: key(action), title: change.title ?? type });
  };

  return {
    ɵhandlers: [
      ...actionTypes(rule.starts).map((actionType): [string, ActionHandler] => [actionType, start]),
      ...(rule.steps ?? []).flatMap(({ on, title }) =>
        moves(
          on,
          (action) => stepTitle(title, action),
          (operation, change) => {
            if (change.title) operation.step(change.title).settle({ outcome: 'noted' });
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
 * A state change on the way that becomes a step of its operation.
 *
 * @example
 * steps: [actionStep(OrderActions.stateChanged, ({ state }) => `Provisioning: ${state}`)]
 */
export function actionStep<Ref extends EventLogActionRef>(
  on: Ref,
  title: string | ((action: EventLogActionOf<Ref>) => string | undefined),
): EventLogActionStep {
  return { on, title };
}

function stepTitle(
  title: EventLogActionStep['title'],
  action: EventLogActionOf<EventLogActionRef>,
): EventLogChange {
  return { title: typeof title === 'string' ? title : title(action) };
}
