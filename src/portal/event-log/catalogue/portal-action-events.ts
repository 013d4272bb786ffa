import {
  actionEvent,
  actionEvents,
  actionOperation,
  actionStep,
  type EventLogChange,
  type EventLogProblem,
} from 'ngx-session-event-log';

import type { Order, OrderDesign } from '../../../portal-api/contract/index.ts';
import { serviceKindLook } from '../../inventory/words/service-kind';
import { OrderActions } from '../../ordering/order-actions';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { problemMessage } from '../outcome/problem-message';
import { remedyOf } from '../outcome/problem-remedy';
import { serviceLink } from './service-resource';

interface OfOrder {
  readonly orderKey: string;
  readonly order: Order;
}

interface Warned {
  readonly warnings: readonly { readonly detail: string }[];
}

/** Path of the page of an order from this visit, even if the user has begun another. */
const orderLink = (orderKey: string): string => `/order?order=${orderKey}`;

const nameOf = ({ order }: Pick<OfOrder, 'order'>): string => order.design.name;

/** The service of a design as all titles name it: `Port Harbour`. */
const serviceOf = (design: OrderDesign): string => {
  const isLag = design.kind === 'PORT' && design.lagMembers !== undefined;
  return `${isLag ? 'LAG' : serviceKindLook(design.kind).label} ${design.name}`;
};

const designOf = (action: Pick<OfOrder, 'order'> | { readonly design: OrderDesign }): OrderDesign =>
  'design' in action ? action.design : action.order.design;

/** An order is one row, so the row of a LAG names all its Ports. */
const factsOf = ({ order: { lagMembers } }: Pick<OfOrder, 'order'>) =>
  lagMembers && { facts: { 'LAG members': lagMembers.map(({ name }) => name).join(', ') } };

const resourceOf = ({ orderKey, order }: OfOrder) =>
  order.serviceUid === undefined
    ? { label: order.design.name, link: orderLink(orderKey) }
    : { label: order.design.name, link: serviceLink(order.serviceUid) };

const warningsOf = ({ warnings }: Warned): string => warnings.map(({ detail }) => detail).join(' ');

const heldByWarnings = (action: OfOrder & Warned): EventLogChange => ({
  title: `Deploying ${serviceOf(action.order.design)} waits for you`,
  message: warningsOf(action),
  reason: 'There are warnings to confirm. Nothing has been deployed yet.',
  resource: resourceOf(action),
  link: { label: 'Continue with the order', link: orderLink(action.orderKey) },
});

/** Saving a design, alone or before it is validated. */
const configure = actionOperation({
  type: 'service.configure',
  starts: OrderActions.submit,
  when: ({ goal }) => goal !== 'deploy',
  succeeds: OrderActions.configured,
  fails: OrderActions.configureFailed,
  losesAnswer: OrderActions.configureUnknown,
  key: ({ orderKey }) => orderKey,
  started: ({ design }) => `Saving the design of ${serviceOf(design)}`,
  succeeded: (action) => ({
    title: `The design of ${serviceOf(action.order.design)} was saved`,
    resource: { label: nameOf(action), link: orderLink(action.orderKey) },
  }),
  failed: ({ orderKey, design, problem }) => ({
    title: `The design of ${serviceOf(design)} was not saved`,
    message: problemMessage(problem),
    remedy: remedyOf(problem, orderLink(orderKey)),
    resource: { label: design.name, link: orderLink(orderKey) },
  }),
  unknown: ({ orderKey, design }) =>
    outcomeUnknown(
      `saving the design of ${serviceOf(design)}`,
      'The answer was lost. The design may have been saved: check its status, which never saves it twice.',
      { label: design.name, link: orderLink(orderKey) },
    ),
});

/** The states of a service, worded for steps. */
const STATES: Readonly<Record<NonNullable<Order['serviceState']>, string>> = {
  DEPLOYABLE: 'being deployed',
  CONFIGURED: 'configured',
  PENDING_EXTERNAL: 'awaiting approval',
  LIVE: 'live',
  FAILED: 'not provided',
  CANCELLED: 'cancelled',
  DECOMMISSIONED: 'decommissioned',
};

/** A step that has been completed. */
const reached = (title: string) => ({ title, outcome: 'succeeded' }) as const;

/** The reason why an accepted order failed. */
const reasonOf = (type: string): string =>
  type === OrderActions.notApproved.type
    ? 'The connection was not approved.'
    : 'The network could not provide the service.';

/** A design is saved and validated before it is deployed: if an answer is lost by then, nothing was deployed. */
const whyNotDeployed = (problem: EventLogProblem): string | undefined =>
  problem.outcome === 'unknown'
    ? 'The answer was lost before the order was sent. Nothing was deployed: continue with the order.'
    : problemMessage(problem);

/** Deploying: from the press of the button until the service is live, has failed or is waiting for someone. */
const deploy = actionOperation({
  type: 'service.deploy',
  // The approval resumes the operation.
  starts: [OrderActions.submit, OrderActions.approved],
  when: (action) => !('goal' in action) || action.goal === 'deploy',
  succeeds: OrderActions.deployed,
  fails: [
    OrderActions.configureFailed,
    OrderActions.configureUnknown,
    OrderActions.validationFailed,
    OrderActions.deployFailed,
    OrderActions.notApproved,
    OrderActions.notDeployed,
  ],
  pends: [OrderActions.pending, OrderActions.deployHeld],
  losesAnswer: OrderActions.outcomeUnknown,
  key: ({ orderKey }) => orderKey,
  started: (action) => `Deploying ${serviceOf(designOf(action))}`,
  steps: [
    actionStep(OrderActions.approved, () => reached('Approved by the other company')),
    actionStep(OrderActions.deployAccepted, () => reached('Order accepted')),
    actionStep(OrderActions.stateChanged, ({ order }) => {
      if (order.serviceState === 'FAILED' || order.state === 'FAILED') {
        return { title: 'Provisioning failed', outcome: 'failed', message: order.detail };
      }
      const state = order.serviceState;
      if (!state) return undefined;
      const title = `The service is ${STATES[state]}`;
      return state === 'CONFIGURED' || state === 'LIVE' ? reached(title) : title;
    }),
  ],
  succeeded: (action) => ({
    title: `${serviceOf(action.order.design)} was deployed`,
    resource: resourceOf(action),
    ...factsOf(action),
  }),
  failed: (action) => {
    const design = designOf(action);
    return {
      title: `${serviceOf(design)} was not deployed`,
      message: 'problem' in action ? whyNotDeployed(action.problem) : action.order.detail,
      remedy: 'problem' in action ? remedyOf(action.problem, orderLink(action.orderKey)) : undefined,
      reason: 'problem' in action ? undefined : reasonOf(action.type),
      resource:
        'order' in action ? resourceOf(action) : { label: design.name, link: orderLink(action.orderKey) },
      ...('order' in action && factsOf(action)),
    };
  },
  pending: (action) =>
    'warnings' in action
      ? heldByWarnings(action)
      : {
          title: `${serviceOf(action.order.design)} awaits approval`,
          message: action.order.detail,
          reason: 'Another company has to approve the connection.',
          resource: resourceOf(action),
        },
  unknown: (action) =>
    outcomeUnknown(
      `deploying ${serviceOf(action.order.design)}`,
      'The answer was lost. The order may have been carried out: check its status before you order again.',
      resourceOf(action),
      orderLink(action.orderKey),
    ),
});

/** Warnings of a validation without deployment. */
const warning = actionEvent(OrderActions.validated, {
  type: 'order.issue',
  severity: 'warning',
  when: ({ goal, warnings }) => goal === 'validate' && warnings.length > 0,
  wording: (action) => ({
    title: `Warning for the order of ${serviceOf(action.order.design)}`,
    message: warningsOf(action),
    reason: 'The order can still be deployed.',
    resource: resourceOf(action),
  }),
});

/** Validating an order changes nothing, so it can be repeated if the answer was lost. */
const notValidated = actionEvent(OrderActions.validationFailed, {
  type: 'order.issue',
  severity: 'warning',
  when: ({ goal, problem }) => goal === 'validate' && problem.outcome === 'unknown',
  wording: (action): EventLogChange => ({
    title: `The order of ${serviceOf(action.order.design)} was not validated`,
    message: 'The answer was lost. Nothing was ordered: validate it again.',
    resource: resourceOf(action),
    link: { label: 'Continue with the order', link: orderLink(action.orderKey) },
    traceId: action.problem.traceId,
  }),
});

const invalid = actionEvent(OrderActions.validationFailed, {
  type: 'order.issue',
  severity: 'error',
  when: ({ goal, problem }) => goal === 'validate' && problem.outcome === 'failed',
  wording: (action) => ({
    title: `The order of ${serviceOf(action.order.design)} cannot be deployed`,
    message: problemMessage(action.problem),
    remedy: remedyOf(action.problem, orderLink(action.orderKey)),
    resource: resourceOf(action),
    traceId: action.problem.traceId,
  }),
});

/** The log's events for the portal's NgRx actions. */
export const portalActionEvents = actionEvents(configure, deploy, warning, invalid, notValidated);
