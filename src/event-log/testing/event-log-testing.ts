import { type EnvironmentProviders, Injectable, inject, makeEnvironmentProviders } from '@angular/core';
import {
  ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK,
  type EventLogEntry,
  EventLogService,
} from 'ngx-session-event-log';

import { describeMatch, type EventLogMatch, matches } from './event-log-match';
import { EventLogTestClock } from './event-log-test-clock';

/**
 * Tells a test what the application has logged. It belongs to no test framework: what is not as asked for is an error
 * that says what was logged instead.
 *
 * @example
 * it('logs a saved profile', async () => {
 *   TestBed.configureTestingModule({ providers: [provideEventLogTesting(), …] });
 *   await saveProfile();
 *   const event = TestBed.inject(EventLogTesting).event({ type: 'profile.update', severity: 'success' });
 *   expect(event.facts).toEqual({ language: 'de' });
 * });
 */
@Injectable({ providedIn: 'root' })
export class EventLogTesting {
  readonly #log = inject(EventLogService);

  /** The events that match, oldest first; all of them by default. */
  events(match: EventLogMatch = {}): readonly EventLogEntry[] {
    return this.#log.entries().filter((entry) => matches(entry, match));
  }

  /**
   * The one event that matches.
   *
   * @throws when there is none, or more than one, with a list of what was logged
   */
  event(match: EventLogMatch = {}): EventLogEntry {
    const [event, ...others] = this.events(match);
    if (event && others.length === 0) return event;
    const count = event ? others.length + 1 : 0;
    throw new Error(`${countOf(count)} logged${describeMatch(match)}.\n${this.#listing()}`);
  }

  /**
   * Makes sure that nothing like that was logged.
   *
   * @throws when something was
   */
  none(match: EventLogMatch = {}): void {
    const { length } = this.events(match);
    if (length === 0) return;
    throw new Error(
      `${countOf(length)} logged${describeMatch(match)}, where none should be.\n${this.#listing()}`,
    );
  }

  #listing(): string {
    const lines = this.#log
      .entries()
      .map(({ type, severity, outcome, title }) => `- ${type} (${severity}, ${outcome}): ${title}`);
    return lines.length === 0 ? 'Nothing was logged.' : `Logged:\n${lines.join('\n')}`;
  }
}

/**
 * Sets up the log for a test: with a clock that stands still, so that times and durations are known. Move it with
 * {@link EventLogTestClock}.
 *
 * @example
 * TestBed.configureTestingModule({ providers: [provideEventLog(…), provideEventLogTesting()] });
 * TestBed.inject(EventLogTestClock).advance(1_500);
 */
export function provideEventLogTesting(): EnvironmentProviders {
  return makeEnvironmentProviders([
    EventLogTestClock,
    EventLogTesting,
    { provide: EVENT_LOG_CLOCK, useExisting: EventLogTestClock },
  ]);
}

function countOf(events: number): string {
  if (events === 0) return 'No event was';
  return events === 1 ? '1 event was' : `${events} events were`;
}
