import type { OrderPhase, OrderProcess } from './order-process';

export type StepState = 'done' | 'current' | 'waiting' | 'failed' | 'open';

/** One of the steps of an order, as the user sees it. */
export interface OrderStep {
  readonly label: string;
  readonly state: StepState;
}

/** State of the first step that is not complete, by phase. */
const NEXT: Partial<Record<OrderPhase, StepState>> = {
  provisioning: 'current',
  pending: 'waiting',
  failed: 'failed',
};

/** The steps of a deployment and their states. */
export function orderSteps(process: OrderProcess): readonly OrderStep[] {
  const passed = stationsPassed(process);
  return stations(process).map((label, index) => {
    if (index < passed) return { label, state: 'done' };
    return { label, state: index === passed ? (NEXT[process.phase] ?? 'open') : 'open' };
  });
}

function stations({ phase }: OrderProcess): readonly string[] {
  const approval = phase === 'pending' ? ['Approval by the other company'] : [];
  return ['Order accepted', ...approval, 'Network configuration', 'Live'];
}

function stationsPassed({ phase, order }: OrderProcess): number {
  if (phase === 'live') return 3;
  return order?.serviceState === 'CONFIGURED' ? 2 : 1;
}
