import { EventLogPageLanguage } from './event-log-page-language';
import { regularNoun } from './regular-noun';

/** Those words of the log page that ask before errors are lost that the user has not seen. */
export abstract class EventLogLeavingWords extends EventLogPageLanguage {
  /** The question's heading. */
  unseenErrors(count: number): string {
    return `You have not seen ${this.plural(count, regularNoun('error'))}`;
  }

  unseenErrorsLost =
    'Signing out empties the log, and they are lost with it. You can copy them for support first.';

  /** That the outcome of operations in progress will not be told. */
  runningLost(count: number): string {
    const operations = {
      one: '# operation is still in progress',
      other: '# operations are still in progress',
    };
    return `${this.plural(count, operations)}, and how it turns out will not be told here.`;
  }

  stay = 'Stay';
  leave = 'Sign out';
  copyAndLeave = 'Copy and sign out';
}
