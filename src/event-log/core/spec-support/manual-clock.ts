import type { EventLogClock } from '../event-log-clock';

/** For specs: a clock that moves only when the spec moves it. */
export class ManualClock implements EventLogClock {
  #time = Date.UTC(2026, 0, 1);
  #uptime = 0;

  now(): number {
    return this.#time;
  }

  elapsed(): number {
    return this.#uptime;
  }

  /** Moves both times forward. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
    this.#uptime += milliseconds;
  }

  /** Sets the time of day, as a user might. Does not affect elapsed time. */
  set(time: number): void {
    this.#time = time;
  }
}
