import { type EnvironmentProviders, Injectable, inject, makeEnvironmentProviders } from '@angular/core';
import {
  type EventLogEntry,
  type EventLogOutcome,
  EventLogService,
  type EventLogSeverity,
  ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK,
} from 'ngx-session-event-log';

import { EventLogTestClock } from './event-log-test-clock';

/**
 * Finds the events that the application has logged, in tests. Works with any test framework: if the events are not as
 * expected, it throws an error that lists what was logged.
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

  /** Returns the events that match, oldest first. Default: all. */
  events(match: EventLogMatch = {}): readonly EventLogEntry[] {
    return this.#log.entries().filter((entry) => matches(entry, match));
  }

  /**
   * Returns the only event that matches.
   *
   * @throws if there is none, or more than one; the error lists what was logged
   */
  event(match: EventLogMatch = {}): EventLogEntry {
    const [event, ...others] = this.events(match);
    if (event && others.length === 0) return event;
    const count = event ? others.length + 1 : 0;
    throw new Error(`${countOf(count)} logged${describeMatch(match)}.\n${this.#listing()}`);
  }

  /**
   * Checks that no matching event was logged.
   *
   * @throws if there is one; the error lists what was logged
   */
  none(match: EventLogMatch = {}): void {
    const { length } = this.events(match);
    if (length === 0) return;
    throw new Error(
      `${countOf(length)} logged${describeMatch(match)}, but none was expected.\n${this.#listing()}`,
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
 * Sets up the log for a test, with a clock that moves only when the test moves it, so that times and durations are
 * known. See {@link EventLogTestClock}.
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

/** Conditions that an event must meet. Members that are left out match anything. */
export interface EventLogMatch {
  /** Event type, such as `service.deploy`. */
  readonly type?: string | undefined;
  /** Severity. */
  readonly severity?: EventLogSeverity | undefined;
  /** Outcome, such as `running`. */
  readonly outcome?: EventLogOutcome | undefined;
  /** Title: the whole text, or a pattern to find in it. */
  readonly title?: string | RegExp | undefined;
  /** Message: the whole text, or a pattern to find in it. */
  readonly message?: string | RegExp | undefined;
  /** Label of the resource. */
  readonly resource?: string | undefined;
}

/** Checks whether an entry meets all conditions. */
export function matches(entry: EventLogEntry, match: EventLogMatch): boolean {
  return (
    is(entry.type, match.type) &&
    is(entry.severity, match.severity) &&
    is(entry.outcome, match.outcome) &&
    is(entry.title, match.title) &&
    is(entry.message, match.message) &&
    is(entry.resource?.label, match.resource)
  );
}

/** Describes a match in words, for error messages. */
export function describeMatch(match: EventLogMatch): string {
  const parts = Object.entries(match).map(([name, value]) =>
    value === undefined ? '' : `${name} ${value instanceof RegExp ? String(value) : JSON.stringify(value)}`,
  );
  const words = parts.filter(Boolean).join(', ');
  return words && ` with ${words}`;
}

function is(value: string | undefined, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? value === wanted : value !== undefined && value.search(wanted) >= 0;
}
