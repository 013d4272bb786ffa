import { Injectable } from '@angular/core';
import type { ɵEventLogClock as EventLogClock } from 'ngx-session-event-log';

/** A clock that stands still unless a test moves it. */
@Injectable({ providedIn: 'root' })
export class EventLogTestClock implements EventLogClock {
  #time = Date.UTC(2030, 0, 1, 12);
  #passed = 0;

  /** The time of this clock, in milliseconds since 1970-01-01 UTC; at first, noon on 2030-01-01. */
  now(): number {
    return this.#time;
  }

  /** The milliseconds that have passed by {@link advance}. */
  elapsed(): number {
    return this.#passed;
  }

  /** Lets this many milliseconds pass. */
  advance(milliseconds: number): void {
    this.#time += milliseconds;
    this.#passed += milliseconds;
  }

  /** Sets the clock, as somebody does to that of a device; no time passes. */
  set(time: Date | number): void {
    this.#time = Number(time);
  }
}
