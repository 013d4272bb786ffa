import { counted } from './counted';

/** Those words of the log page that are about reading it: its time line, its times, its pause, and what it holds. */
export abstract class EventLogReadingWords {
  // Pausing.

  pause = 'Pause updates';
  resume = 'Resume';

  /** That nothing changes since a time of day, and how many events wait for that. */
  paused(since: string, waiting: number): string {
    const paused = `Paused since ${since}`;
    if (waiting === 0) return paused;
    return `${paused}, ${counted(waiting, 'new event')} ${waiting === 1 ? 'waits' : 'wait'}`;
  }

  /** What resuming has brought. */
  resumed(waiting: number): string {
    return `Updates resumed: ${counted(waiting, 'new event')}.`;
  }

  // Times.

  timeStyle = 'Times';
  absoluteTimes = 'Absolute';
  relativeTimes = 'Relative';
}
