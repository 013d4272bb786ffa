import type { EventLogEntry } from 'ngx-session-event-log';
import { TestScheduler } from 'rxjs/testing';

import { calmBursts } from './calm-bursts';

/** A log whose newest entry has this number, and was written at this time. */
function log(sequence: number, time: number): readonly EventLogEntry[] {
  return [{ sequence, time } as EventLogEntry];
}

/** So many states of the log, a frame apart, each with so many entries more than the one before. */
function frames(count: number, entriesInEach: number): (readonly EventLogEntry[])[] {
  return Array.from({ length: count }, (_, frame) => log(frame * entriesInEach, frame * 16));
}

/** When which of the states are passed on, in milliseconds. */
function passedOn(states: (readonly EventLogEntry[])[]): readonly [number, number][] {
  const passed: [number, number][] = [];
  const scheduler = new TestScheduler(() => undefined);
  scheduler.run(({ cold }) => {
    // A sign and the 15 ms after it are a frame.
    const signs = states.map((_, place) => String.fromCharCode(0x4e00 + place));
    const values = Object.fromEntries(states.map((state, place) => [signs[place] ?? '', state] as const));
    cold<readonly EventLogEntry[]>(signs.join(' 15ms '), values)
      .pipe(calmBursts())
      .subscribe((entries) => passed.push([scheduler.now(), entries[0]?.sequence ?? -1]));
  });
  return passed;
}

describe('calmBursts()', () => {
  it('passes on what comes one by one at once', () => {
    expect(passedOn(frames(20, 1)).length).toBe(20);
  });

  it('passes on a heap of events at once, and what comes after it', () => {
    expect(passedOn([log(0, 0), log(10_000, 16), log(10_001, 32)]).map(([, newest]) => newest)).toEqual([
      0, 10_000, 10_001,
    ]);
  });

  it('passes on a few states in a second while many events keep coming', () => {
    const passed = passedOn(frames(26, 16));
    expect(passed.length).toBeLessThan(10);
    const last = passed.at(-1);
    expect(last?.[1]).toBe(25 * 16);
    expect(last?.[0]).toBeLessThanOrEqual(25 * 16 + 200);
  });

  it('takes up its pace again when fewer events come', () => {
    const burst = frames(10, 16);
    const calm = Array.from({ length: 30 }, (_, at) => log(9 * 16 + at + 1, 9 * 16 + (at + 1) * 16));
    const passed = passedOn([...burst, ...calm]).map(([time]) => time);
    expect(passed.at(-1)).toBe(39 * 16);
    expect(passed.at(-2)).toBe(38 * 16);
  });
});
