import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

import { EventLogPageLanguage } from './event-log-page-language';
import { regularNoun } from './regular-noun';

/** Those words of the log page that are about reading it: its time line, its times, its pause, and what it holds. */
export abstract class EventLogReadingWords extends EventLogPageLanguage {
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

  // Times.

  timeStyle = 'Times';
  absoluteTimes = 'Absolute';
  relativeTimes = 'Relative';
}
