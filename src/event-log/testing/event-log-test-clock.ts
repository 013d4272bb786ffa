import { Injectable } from '@angular/core';
import type { EventLogClock } from 'ngx-session-event-log';

/** A clock that stands still unless a test moves it. */
@Injectable({ providedIn: 'root' })
export class EventLogTestClock implements EventLogClock {
  #time = Date.UTC(2030, 0, 1, 12);
  #passed = 0;

  now(): number {
    return this.#time;
  }

  elapsed(): number {
    return this.#passed;
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.#time += milliseconds;
    this.#passed += milliseconds;
  }

  /** Sets the clock, as somebody does to that of a device; no time passes. */
  set(time: Date | number): void {
    this.#time = Number(time);
  }
}
