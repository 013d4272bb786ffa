import { Injectable } from '@angular/core';
import type { ɵEventLogClock as EventLogClock } from 'ngx-session-event-log';

/** Clock that moves only when a test moves it. */
@Injectable({ providedIn: 'root' })
export class EventLogTestClock implements EventLogClock {
  #time = Date.UTC(2030, 0, 1, 12);
  #passed = 0;

  /** Returns the time in milliseconds since 1970-01-01 UTC; initially noon on 2030-01-01 UTC. */
  now(): number {
    return this.#time;
  }

  /** Returns the milliseconds that have passed by {@link advance}. */
  elapsed(): number {
    return this.#passed;
  }

  /** Moves time forward by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.#time += milliseconds;
    this.#passed += milliseconds;
  }

  /** Sets the clock, as a user may set that of a device. Elapsed time does not change. */
  set(time: Date | number): void {
    this.#time = Number(time);
  }
}
