import type { EventLogOutcome, EventLogStep } from 'ngx-session-event-log';

import { foldAttempts } from './step-timeline';

function step(title: string, outcome: EventLogOutcome, request?: string): EventLogStep {
  return {
    title,
    outcome,
    request,
    time: 0,
    duration: 1,
    message: undefined,
    reason: undefined,
    status: undefined,
    traceId: undefined,
    remedy: undefined,
  };
}

function folded(...steps: EventLogStep[]): string[] {
  return foldAttempts(steps).map((attempts) =>
    attempts.map(({ title, outcome }) => `${title} ${outcome}`).join(', '),
  );
}

describe('attempts at a step', () => {
  it('are grouped if the same step failed directly before', () => {
    expect(folded(step('Save', 'failed'), step('Save', 'unknown'), step('Save', 'succeeded'))).toEqual([
      'Save failed, Save unknown, Save succeeded',
    ]);
  });

  it('end with success: a repetition after it is another step', () => {
    expect(folded(step('Ask', 'succeeded'), step('Ask', 'succeeded'))).toEqual([
      'Ask succeeded',
      'Ask succeeded',
    ]);
  });

  it('have the same request and title', () => {
    expect(folded(step('Save', 'failed'), step('Check', 'failed'), step('Save', 'succeeded'))).toHaveSize(3);
    expect(folded(step('Save', 'failed', 'PUT /a'), step('Save', 'failed', 'PUT /b'))).toHaveSize(2);
  });

  it('are empty without steps', () => {
    expect(folded()).toEqual([]);
  });
});
