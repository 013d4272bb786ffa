import type { OrderPhase, OrderProcess } from './order-process';

export type StepState = 'done' | 'current' | 'waiting' | 'failed' | 'open';

/** One of the stations that an order passes, as the user sees it. */
export interface OrderStep {
  readonly label: string;
  readonly state: StepState;
}

const STATIONS = ['Order accepted', 'Network configured', 'Live'] as const;

/** What the first station that has not been passed looks like. */
const NEXT: Partial<Record<OrderPhase, StepState>> = {
  provisioning: 'current',
  pending: 'waiting',
  failed: 'failed',
};

/** How far the deployment of an order has come. */
export function orderSteps(process: OrderProcess): readonly OrderStep[] {
  const passed = stationsPassed(process);
  return STATIONS.map((label, index) => {
    if (index < passed) return { label, state: 'done' };
    return { label, state: index === passed ? (NEXT[process.phase] ?? 'open') : 'open' };
  });
}

function stationsPassed({ phase, order }: OrderProcess): number {
  if (phase === 'live') return 3;
  if (phase === 'unknown' || phase === 'checking') return 0;
  return order?.serviceState === 'CONFIGURED' ? 2 : 1;
}
