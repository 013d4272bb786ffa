import type { EventLogOutcome } from 'ngx-session-event-log';

import { foldedSteps } from './step-timeline';

function steps(count: number, others: Record<number, EventLogOutcome> = {}): { outcome: EventLogOutcome }[] {
  return Array.from({ length: count }, (_, at) => ({ outcome: others[at] ?? 'succeeded' }));
}

describe('foldedSteps', () => {
  it('shows up to eight steps', () => {
    expect(foldedSteps([])).toEqual([0, 0]);
    expect(foldedSteps(steps(8, { 2: 'failed' }))).toEqual([0, 8]);
  });

  it('shows the step that failed and its neighbours', () => {
    expect(foldedSteps(steps(40, { 17: 'failed' }))).toEqual([16, 19]);
    expect(foldedSteps(steps(9, { 0: 'failed' }))).toEqual([0, 2]);
    expect(foldedSteps(steps(9, { 8: 'failed' }))).toEqual([7, 9]);
  });

  it('shows the last failed step, and prefers it to a running one', () => {
    expect(foldedSteps(steps(12, { 2: 'failed', 6: 'failed', 11: 'running' }))).toEqual([5, 8]);
  });

  it('shows the running step, or the last, if nothing failed', () => {
    expect(foldedSteps(steps(12, { 9: 'running' }))).toEqual([8, 11]);
    expect(foldedSteps(steps(12))).toEqual([10, 12]);
  });
});
