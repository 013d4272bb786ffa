import { anOrder } from '../testing/samples';
import { newOrderProcess, type OrderProcess } from './order-process';
import { orderSteps } from './order-steps';

const states = (change: Partial<OrderProcess>) =>
  orderSteps({ ...newOrderProcess('key-1'), ...change }).map(({ state }) => state);

describe('orderSteps', () => {
  it('follows the state of the service', () => {
    const deployable = anOrder({ serviceState: 'DEPLOYABLE' });
    const configured = anOrder({ serviceState: 'CONFIGURED' });
    expect(states({ phase: 'provisioning', order: deployable })).toEqual(['done', 'current', 'open']);
    expect(states({ phase: 'provisioning', order: configured })).toEqual(['done', 'done', 'current']);
    expect(states({ phase: 'live', order: configured })).toEqual(['done', 'done', 'done']);
  });

  it('shows where provisioning failed', () => {
    expect(states({ phase: 'failed', order: anOrder({ serviceState: 'FAILED' }) })).toEqual([
      'done',
      'failed',
      'open',
    ]);
  });

  it('shows a pending approval as a separate step', () => {
    const steps = orderSteps({ ...newOrderProcess('key-1'), phase: 'pending', order: anOrder() });
    expect(steps.map(({ label, state }) => `${label}: ${state}`)).toEqual([
      'Order accepted: done',
      'Approval by the other company: waiting',
      'Network configuration: open',
      'Live: open',
    ]);
  });
});
