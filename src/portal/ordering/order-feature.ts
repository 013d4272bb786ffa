import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { FieldProblem, Order } from '../../portal-api/contract/index.ts';
import { OrderActions } from './order-actions';
import type { OrderDrafts } from './order-drafts';
import { isInDesign, isUnsaved, newOrderProcess, type OrderProcess, sameDesign } from './order-process';

export interface OrderState {
  /** The order that the order page shows. */
  readonly currentKey: string | undefined;
  /** All orders of this visit by key: one continues while the user designs the next. */
  readonly processes: Readonly<Record<string, OrderProcess>>;
}

const NO_ORDERS: OrderState = { currentKey: undefined, processes: {} };

const reducer = createReducer(
  NO_ORDERS,
  on(OrderActions.begin, (state, { orderKey, drafts, order }) => begin(state, orderKey, drafts, order)),
  on(OrderActions.design, (state, { orderKey }) => {
    const processes = Object.values(state.processes);
    const current = processes.find((process) => process.orderKey === state.currentKey && isInDesign(process));
    const begun = current ?? processes.findLast(isUnsaved);
    return begun ? { ...state, currentKey: begun.orderKey } : begin(state, orderKey);
  }),
  on(OrderActions.show, (state, { orderKey }) =>
    state.processes[orderKey] ? { ...state, currentKey: orderKey } : state,
  ),
  on(OrderActions.keepDrafts, (state, { orderKey, drafts }) => change(state, orderKey, () => ({ drafts }))),

  on(OrderActions.submit, (state, { orderKey, design, goal }) =>
    change(state, orderKey, (process) => {
      const same = sameDesign(design, process.design);
      return {
        ...(!same && { validated: false, warnings: [], saveKey: undefined, idempotencyKey: undefined }),
        phase: 'saving',
        problem: undefined,
        design,
        goal,
      };
    }),
  ),
  on(OrderActions.configured, (state, { orderKey, order }) =>
    change(state, orderKey, ({ goal }) => ({
      order,
      saveKey: undefined,
      phase: goal === 'save' ? 'design' : 'validating',
    })),
  ),
  on(OrderActions.validated, (state, { orderKey, warnings, price }) =>
    change(state, orderKey, (process) => ({
      validated: true,
      price,
      warnings,
      phase: process.goal === 'deploy' && allSeen(process.warnings, warnings) ? 'deploying' : 'design',
    })),
  ),
  on(OrderActions.deployHeld, (state, { orderKey, warnings }) =>
    change(state, orderKey, () => ({ phase: 'design', warnings })),
  ),
  on(OrderActions.deploy, (state, { orderKey, idempotencyKey }) =>
    change(state, orderKey, () => ({ idempotencyKey })),
  ),
  on(OrderActions.configureFailed, (state, { orderKey, problem }) =>
    change(state, orderKey, () => ({ phase: 'design', problem, saveKey: undefined })),
  ),
  on(OrderActions.configureUnknown, (state, { orderKey, problem, saveKey }) =>
    change(state, orderKey, () => ({ phase: 'design', problem, saveKey })),
  ),
  on(OrderActions.validationFailed, (state, { orderKey, problem }) =>
    change(state, orderKey, () => ({ phase: 'design', problem, validated: false, warnings: [] })),
  ),

  on(OrderActions.deployAccepted, (state, { orderKey, order }) =>
    change(state, orderKey, () => ({ phase: 'provisioning', order, problem: undefined })),
  ),
  on(OrderActions.stateChanged, (state, { orderKey, order }) => change(state, orderKey, () => ({ order }))),
  on(OrderActions.deployed, (state, { orderKey, order }) =>
    change(state, orderKey, () => ({ phase: 'live', order })),
  ),
  on(OrderActions.pending, (state, { orderKey, order }) =>
    change(state, orderKey, () => ({ phase: 'pending', order })),
  ),
  on(OrderActions.approved, (state, { orderKey, order }) =>
    change(state, orderKey, () => ({ phase: 'provisioning', order })),
  ),
  on(OrderActions.notApproved, (state, { orderKey, order }) =>
    change(state, orderKey, () => ({ phase: 'failed', order })),
  ),
  on(OrderActions.deployFailed, (state, { orderKey, order, problem }) =>
    change(state, orderKey, () =>
      // After a refusal the user can correct the order; after a failed service they cannot.
      problem
        ? { phase: 'design', problem, validated: false, idempotencyKey: undefined }
        : { phase: 'failed', order },
    ),
  ),

  on(OrderActions.outcomeUnknown, OrderActions.checkFailed, (state, { orderKey, problem }) =>
    change(state, orderKey, () => ({ phase: 'unknown', problem })),
  ),
  on(OrderActions.checkStatus, (state, { orderKey }) =>
    change(state, orderKey, () => ({ phase: 'checking' })),
  ),
  on(OrderActions.notDeployed, (state, { orderKey, order }) =>
    change(state, orderKey, () => ({ phase: 'design', order, problem: undefined })),
  ),
  on(OrderActions.discarded, () => NO_ORDERS),
);

/** The part of the store that holds the orders of this visit. */
export const orderFeature = createFeature({
  name: 'order',
  reducer,
  extraSelectors: ({ selectCurrentKey, selectProcesses }) => ({
    selectCurrent: createSelector(selectCurrentKey, selectProcesses, (key, processes) =>
      key === undefined ? undefined : processes[key],
    ),
  }),
});

function begin(state: OrderState, orderKey: string, drafts?: OrderDrafts, order?: Order): OrderState {
  const process = { ...newOrderProcess(orderKey, drafts), design: order?.design, order };
  return { currentKey: orderKey, processes: { ...state.processes, [orderKey]: process } };
}

function change(
  state: OrderState,
  orderKey: string,
  update: (process: OrderProcess) => Partial<OrderProcess>,
): OrderState {
  const process = state.processes[orderKey];
  // The answer to a request of a user who has since signed out.
  if (!process) return state;
  return { ...state, processes: { ...state.processes, [orderKey]: { ...process, ...update(process) } } };
}

/** Checks whether the user has seen all of these warnings and so chooses to deploy despite them. */
function allSeen(seen: readonly FieldProblem[], warnings: readonly FieldProblem[]): boolean {
  return warnings.every((warning) =>
    seen.some(({ pointer, detail }) => pointer === warning.pointer && detail === warning.detail),
  );
}
