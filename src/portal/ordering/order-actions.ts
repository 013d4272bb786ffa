import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { EventLogProblem } from 'ngx-session-event-log';

import type { FieldProblem, Order, OrderDesign } from '../../portal-api/contract/index.ts';
import type { OrderDrafts } from './order-drafts';
import type { OrderGoal } from './order-process';

/** Identifies the order of an action, also before the server has given it an id. */
interface OfOrder {
  readonly orderKey: string;
}

/** The events of an order. All but `submit`, `checkStatus` and those before `submit` come from the effects. */
export const OrderActions = createActionGroup({
  source: 'Order',
  events: {
    /** The user began a new order; with `drafts` if it continues an earlier one, with `order` if it is already saved. */
    Begin: props<OfOrder & { drafts?: OrderDrafts; order?: Order }>(),
    /** The user came to order: they continue the design that they have begun, or begin a new one with this key. */
    Design: props<OfOrder>(),
    /** The user returned to an order from this visit. */
    Show: props<OfOrder>(),
    /** The user left the form, whose contents are kept. */
    'Keep Drafts': props<OfOrder & { drafts: OrderDrafts }>(),

    /** The user pressed save, validate or deploy: the steps up to `goal` follow. */
    Submit: props<OfOrder & { design: OrderDesign; goal: OrderGoal }>(),
    Configured: props<OfOrder & { order: Order }>(),
    'Configure Failed': props<OfOrder & { design: OrderDesign; problem: EventLogProblem }>(),
    /** The answer was lost: the design may have been saved. Saving it again with `saveKey` never makes a second order. */
    'Configure Unknown': props<
      OfOrder & { design: OrderDesign; goal: OrderGoal; problem: EventLogProblem; saveKey: string }
    >(),
    /** `quoteId` identifies the price of the validated design; only at that price is it deployed. */
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
    /** There are warnings that the user has not seen: deploying needs another `submit`. */
    'Deploy Held': props<OfOrder & { order: Order; warnings: readonly FieldProblem[] }>(),
    Deploy: props<OfOrder & { order: Order; idempotencyKey: string; quoteId?: string | undefined }>(),
    'Deploy Accepted': props<OfOrder & { order: Order }>(),

    /** The service of the order changed state, for instance from `DEPLOYABLE` to `CONFIGURED`. */
    'State Changed': props<OfOrder & { order: Order }>(),
    Deployed: props<OfOrder & { order: Order }>(),
    /** Another company has to approve the service. */
    Pending: props<OfOrder & { order: Order }>(),
    /** The other company has approved the service, which is now being provisioned. */
    Approved: props<OfOrder & { order: Order }>(),
    /** The other company has denied the service, or the user has cancelled it (`order.detail` says which). */
    'Not Approved': props<OfOrder & { order: Order }>(),
    /** Provisioning failed (`order.detail` says why), or the server refused to deploy (`problem`). */
    'Deploy Failed': props<OfOrder & { order: Order; problem?: EventLogProblem }>(),

    /** An answer was lost: the order may have been carried out. It is never retried automatically. */
    'Outcome Unknown': props<OfOrder & { order: Order; problem: EventLogProblem }>(),
    'Check Status': props<OfOrder & { order: Order }>(),
    'Check Failed': props<OfOrder & { order: Order; problem: EventLogProblem }>(),
    /** The lost request never arrived: the order is still a design and can be deployed. */
    'Not Deployed': props<OfOrder & { order: Order }>(),

    /** All orders are discarded because their user has signed out. */
    Discarded: emptyProps(),
  },
});
