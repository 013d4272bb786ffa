import type { EventLogEntry, EventLogOutcome, EventLogStep } from 'ngx-session-event-log';
import fc from 'fast-check';

import { stepTimeline } from './step-timeline';

const BEGUN = 1_000;

function step(
  time: number,
  duration: number | undefined,
  outcome: EventLogOutcome = 'succeeded',
): EventLogStep {
  return {
    title: `At ${time}`,
    outcome,
    time,
    duration,
    message: undefined,
    reason: undefined,
    request: undefined,
    status: undefined,
    traceId: undefined,
    remedy: undefined,
  };
}

function timeline(steps: readonly EventLogStep[], entry: Partial<EventLogEntry> = {}) {
  return stepTimeline({ lastTime: BEGUN, duration: undefined, ...entry, steps } as EventLogEntry);
}

function places(steps: readonly EventLogStep[], entry?: Partial<EventLogEntry>) {
  return timeline(steps, entry).steps.flatMap(({ attempts }) =>
    attempts.map(({ start, length }) => [start, length]),
  );
}

describe('the timeline of an operation', () => {
  it('places each step between the start and the end of the operation', () => {
    expect(places([step(BEGUN, 100), step(BEGUN + 100, 300)], { duration: 400 })).toEqual([
      [0, 0.25],
      [0.25, 0.75],
    ]);
  });

  it('leaves room for time without a step', () => {
    expect(places([step(BEGUN + 250, 500)], { duration: 1_000 })).toEqual([[0.25, 0.5]]);
  });

  it('shows a state change as a point', () => {
    expect(places([step(BEGUN, 100), step(BEGUN + 50, undefined, 'noted')])).toContain([0.5, undefined]);
  });

  it('extends a running step to an open end', () => {
    const { steps, open } = timeline([step(BEGUN, 500), step(BEGUN + 500, undefined, 'running')]);
    const running = steps[1]?.attempts[0];
    expect(open).toBeTrue();
    expect((running?.start ?? 0) + (running?.length ?? 0)).toBeCloseTo(1);
    expect(running?.length).toBeGreaterThan(0);
  });

  it('puts all attempts at a step on one line', () => {
    const attempts = [step(BEGUN, 100, 'failed'), { ...step(BEGUN + 300, 100), title: `At ${BEGUN}` }];
    expect(timeline(attempts).steps.map((shown) => shown.attempts.length)).toEqual([2]);
    expect(timeline(attempts).steps[0]?.outcome).toBe('succeeded');
  });

  it('never leaves the axis, whatever the times and durations of the steps', () => {
    const anyStep = fc
      .tuple(fc.nat(100_000), fc.option(fc.nat(100_000), { nil: undefined }), fc.boolean())
      .map(([time, duration, runs]) => step(time, runs ? undefined : duration, runs ? 'running' : 'failed'));
    fc.assert(
      fc.property(fc.array(anyStep), fc.nat(100_000), fc.nat(100_000), (steps, lastTime, duration) => {
        for (const [start = 0, length = 0] of places(steps, { lastTime, duration })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(1.000_001);
        }
        expect(timeline(steps, { lastTime, duration }).length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
