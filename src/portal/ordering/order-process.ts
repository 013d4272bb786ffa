import type { EventLogProblem } from 'ngx-session-event-log';

import type { FieldProblem, Order, OrderDesign } from '../../portal-api/contract/index.ts';
import { NO_DRAFTS, type OrderDrafts } from './order-drafts';

/** The goal of the button that the user pressed. */
export type OrderGoal = 'save' | 'validate' | 'deploy';

/**
 * The phase of an order. `design`: with the user. `saving`, `validating`, `deploying`, `checking`: a request is on
 * its way. `provisioning`: accepted, and followed. `live`, `pending`, `failed`: its outcome. `unknown`: whether
 * it was carried out is not known, since an answer was lost.
 */
export type OrderPhase =
  | 'design'
  | 'saving'
  | 'validating'
  | 'deploying'
  | 'provisioning'
  | 'live'
  | 'pending'
  | 'failed'
  | 'unknown'
  | 'checking';

/** One order of the user, from the first form field to its outcome. */
export interface OrderProcess {
  /** Made by the portal, before the server knows of the order; every action of the order carries it. */
  readonly orderKey: string;
  readonly phase: OrderPhase;
  readonly goal: OrderGoal;
  readonly drafts: OrderDrafts;
  /** The design that was last sent. */
  readonly design: OrderDesign | undefined;
  /** The order as the server last gave it. */
  readonly order: Order | undefined;
  /** True when the server has found that `design` can be deployed. */
  readonly validated: boolean;
  /** The price that the server has quoted, such as `AUD 250 per month`. */
  readonly price: string | undefined;
  readonly warnings: readonly FieldProblem[];
  readonly problem: EventLogProblem | undefined;
  /** Names the attempt to save `design` whose answer was lost; absent once it is known what became of it. */
  readonly saveKey: string | undefined;
  /** Names the attempt to deploy `design`: the same until the server has clearly answered it. */
  readonly idempotencyKey: string | undefined;
}

export function newOrderProcess(orderKey: string, drafts: OrderDrafts = NO_DRAFTS): OrderProcess {
  return {
    orderKey,
    phase: 'design',
    goal: 'save',
    drafts,
    design: undefined,
    order: undefined,
    validated: false,
    price: undefined,
    warnings: [],
    problem: undefined,
    saveKey: undefined,
    idempotencyKey: undefined,
  };
}

/** True while a request of the order is on its way that ends with the form. */
export function isSubmitting({ phase }: OrderProcess): boolean {
  return phase === 'saving' || phase === 'validating' || phase === 'deploying';
}

/** True while the order is with the user's form, and not with the network. */
export function isInDesign(process: OrderProcess): boolean {
  return process.phase === 'design' || isSubmitting(process);
}
