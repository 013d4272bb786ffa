import type { EventLogClock } from '../event-log-clock';

/** For specs: a clock that stands still until it is told to move. */
export class ManualClock implements EventLogClock {
  #time = Date.UTC(2026, 0, 1);
  #uptime = 0;

  now(): number {
    return this.#time;
  }

  elapsed(): number {
    return this.#uptime;
  }

  /** Lets time pass. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
    this.#uptime += milliseconds;
  }

  /** Somebody sets the clock of the machine, which measures no time that passes. */
  set(time: number): void {
    this.#time = time;
  }
}
