import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { EventLogProblem } from 'ngx-session-event-log';

import type { FieldProblem, Order, OrderDesign } from '../../portal-api/contract/index.ts';
import type { OrderDrafts } from './order-drafts';
import type { OrderGoal } from './order-process';

/** Every action of one order carries this: it is known before the server has given the order an id. */
interface OfOrder {
  readonly orderKey: string;
}

/** The events of an order. All but `submit`, `checkStatus` and those about drafts come from the effects. */
export const OrderActions = createActionGroup({
  source: 'Order',
  events: {
    /** The user turned to a new order; `drafts` when it continues from an earlier one, `order` when it is saved. */
    Begin: props<OfOrder & { drafts?: OrderDrafts; order?: Order }>(),
    /** The user came back to an order of this visit. */
    Show: props<OfOrder>(),
    /** The user left the form: what it holds is kept. */
    'Keep Drafts': props<OfOrder & { drafts: OrderDrafts }>(),

    /** The user saved, validated or deployed: the steps up to `goal` follow. */
    Submit: props<OfOrder & { design: OrderDesign; goal: OrderGoal }>(),
    Configured: props<OfOrder & { order: Order }>(),
    'Configure Failed': props<OfOrder & { design: OrderDesign; problem: EventLogProblem }>(),
    /** The answer was lost: the design may have been saved. With `saveKey` it can be saved again, and never twice. */
    'Configure Unknown': props<
      OfOrder & { design: OrderDesign; goal: OrderGoal; problem: EventLogProblem; saveKey: string }
    >(),
    /** `quoteId` names the price for what was validated: only that is deployed. */
    Validated: props<
      OfOrder & {
        goal: OrderGoal;
        order: Order;
        warnings: readonly FieldProblem[];
        price?: string;
        quoteId?: string | undefined;
      }
    >(),
    'Validation Failed': props<OfOrder & { goal: OrderGoal; order: Order; problem: EventLogProblem }>(),
    /** There are warnings that the user had not seen: deploying waits for another `submit`. */
    'Deploy Held': props<OfOrder & { order: Order; warnings: readonly FieldProblem[] }>(),
    Deploy: props<OfOrder & { order: Order; idempotencyKey: string; quoteId?: string | undefined }>(),
    'Deploy Accepted': props<OfOrder & { order: Order }>(),

    /** The service of the order moved on, for instance from `DEPLOYABLE` to `CONFIGURED`. */
    'State Changed': props<OfOrder & { order: Order }>(),
    Deployed: props<OfOrder & { order: Order }>(),
    /** Another company has to approve the service. */
    Pending: props<OfOrder & { order: Order }>(),
    /** The other company has approved it: it is provisioned now. */
    Approved: props<OfOrder & { order: Order }>(),
    /** The other company has denied it, or the user has given it up (`order.detail` says which). */
    'Not Approved': props<OfOrder & { order: Order }>(),
    /** Provisioning failed (`order.detail` says why), or the server refused to deploy (`problem`). */
    'Deploy Failed': props<OfOrder & { order: Order; problem?: EventLogProblem }>(),

    /** An answer was lost: the order may have been carried out. Never sent again by itself. */
    'Outcome Unknown': props<OfOrder & { order: Order; problem: EventLogProblem }>(),
    'Check Status': props<OfOrder & { order: Order }>(),
    'Check Failed': props<OfOrder & { order: Order; problem: EventLogProblem }>(),
    /** The lost request never arrived: the order is still a design and can be deployed. */
    'Not Deployed': props<OfOrder & { order: Order }>(),

    /** All orders are forgotten: the user who made them has signed out. */
    Discarded: emptyProps(),
  },
});
