import { EVENT_LOG_SEVERITIES, type EventLogRowAction, type EventLogSeverity } from 'ngx-session-event-log';

import { EventLogKeyboardWords } from './event-log-keyboard-words';
import { regularNoun } from './regular-noun';

/** Those words of the log page that are about reading it: its time line, its times, its pause, and what it holds. */
export abstract class EventLogReadingWords extends EventLogKeyboardWords {
  // The time line.

  /** Its accessible name. */
  timeline = 'Timeline';
  timelineKeys = 'Arrow keys choose a span of time and move it, with Shift they extend it, Escape clears it.';

  /** What can be seen of it: what there is in all, and in which span there is the most. */
  timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}, ${all}. Most of them, ${this.number(count)}, ${peak}.`;
  }

  /** How much there is of each severity in a span of time. */
  countsIn(span: string, counts: Readonly<Record<EventLogSeverity, number>>): string {
    const parts = EVENT_LOG_SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${this.severity(severity)} ${this.number(counts[severity])}`,
    );
    return `${span}: ${parts.join(', ') || this.plural(0, regularNoun('event'))}`;
  }

  /** No span of time is chosen. */
  allTimes = 'All times';

  /** The span of time that begins at a moment, and the one that ends at it. */
  spanFrom(time: string): string {
    return `From ${time}`;
  }

  spanUntil(time: string): string {
    return `Until ${time}`;
  }

  /** The button that shows the chosen span, and clears it. */
  clearSpan(span: string): string {
    return `${span}, clear`;
  }

  // Pausing.

  pause = 'Pause updates';
  resume = 'Resume';

  /** That nothing changes since a time of day, and how many events wait for that. */
  paused(since: string, waiting: number): string {
    const paused = `Paused since ${since}`;
    if (waiting === 0) return paused;
    return `${paused}, ${this.plural(waiting, { one: '# new event waits', other: '# new events wait' })}`;
  }

  /** What resuming has brought. */
  resumed(waiting: number): string {
    return `Updates resumed: ${this.plural(waiting, regularNoun('new event'))}.`;
  }

  // What a row can run.

  rowActions: Readonly<Record<EventLogRowAction['kind'], string>> = { undo: 'Undo', retry: 'Retry' };

  /** One of {@link rowActions} that can be run after a duration. */
  rowActionIn(action: string, duration: string): string {
    return `${action} in ${duration}`;
  }

  /** The same by the time of day, which does not change while it is waited for. */
  rowActionFrom(action: string, time: string): string {
    return `${action}, from ${time}`;
  }

  /** That the time has come; `title` is that of the row. */
  rowActionReady(action: string, title: string): string {
    return `${action} is possible now: ${title}`;
  }

  // Times.

  timeStyle = 'Times';
  absoluteTimes = 'Absolute';
  relativeTimes = 'Relative';

  /** The name of a time zone, and what it is just now: `Europe/Berlin, GMT+1`. */
  timeZone(name: string, offset: string): string {
    return `${name}, ${offset}`;
  }

  // What is recorded.

  recorded = 'What is recorded here';

  /** Whose events these are; `since` is when the session began, with the time zone. */
  recordedScope(since: string): string {
    return `Only what you did in this browser tab, since ${since}. It is kept in the memory of this tab and nowhere else.`;
  }

  /** How many events there is room for, and how many there are. */
  recordedRoom(capacity: number, count: number): string {
    return `There is room for ${this.plural(capacity, regularNoun('event'))}, of which ${this.number(count)} are taken.`;
  }

  /** How many values were removed from the texts of all of them. */
  recordedWithheld(count: number): string {
    if (count === 0) return 'No value had to be withheld from them.';
    const values = this.plural(count, { one: '# value was', other: '# values were' });
    return `${values} withheld from them, such as passwords and card numbers.`;
  }

  notRecorded = 'Not recorded here:';

  /** What the log leaves out. An application that records more, or less, has other words. */
  notRecordedKinds: readonly string[] = [
    'What you only look at, and what pages refresh in the background',
    'Usage, performance, prices and billing information',
    'What is done with API keys, in other tabs, or by others',
  ];

  recordedElsewhere = 'The server keeps its own record of every API call:';
}
