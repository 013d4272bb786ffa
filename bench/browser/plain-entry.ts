import { STEPS, realisticEvent } from './realistic-event';

const SESSION = '1f4kq0d0z8x2ab-';

/**
 * Baseline of memory: a plain object with only the content of a realistic entry. Empty members are omitted, and texts
 * that all entries share are constants.
 */
export function plainEntry(number: number): object {
  const { facts, ...event } = realisticEvent(number);
  return {
    id: [SESSION, number].join(''),
    sequence: number,
    time: Date.now(),
    ...event,
    ...(facts && { facts }),
    outcome: 'succeeded',
    steps: STEPS.map((step) => ({ ...step, outcome: 'succeeded', time: Date.now(), duration: 137 })),
    duration: 411,
  };
}
