import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

import type { EventLogSeverity } from './event-log-severity';
import type { EventLogUnseen } from './unseen-counts';

/**
 * Every word that the log shows or says, in English. Provide a subclass to translate it; after changing words at run
 * time, emit {@link changes}.
 *
 * @example
 * providers: [{ provide: EventLogIntl, useClass: GermanEventLogIntl }]
 */
@Injectable({ providedIn: 'root' })
export class EventLogIntl {
  /** Emits when words have changed, so that they are shown anew. */
  readonly changes = new Subject<void>();

  /** BCP 47 language tag for dates, numbers and plurals. Default: that of Angular's `LOCALE_ID`. */
  locale: string | undefined = undefined;

  // The button.

  /** Accessible name of the icon when nothing is new. */
  buttonLabel = 'Session event log';

  /** Accessible name of the icon when something is new or running. */
  buttonLabelWithNews(news: EventLogUnseen): string {
    const parts = [this.buttonLabel];
    if (news.total > 0) parts.push(`${news.total} new ${news.total === 1 ? 'event' : 'events'}`);
    if (news.error > 0) parts.push(`${news.error} ${news.error === 1 ? 'error' : 'errors'}`);
    else if (news.warning > 0) parts.push(`${news.warning} ${news.warning === 1 ? 'warning' : 'warnings'}`);
    if (news.running > 0) parts.push(`${news.running} in progress`);
    return parts.join(', ');
  }

  // Severities.

  /** The word for a severity. */
  severity(severity: EventLogSeverity): string {
    return { success: 'Success', info: 'Information', warning: 'Warning', error: 'Error' }[severity];
  }

  // Requests that no rule words.

  /** What was done by a request of this method to the thing of this name, such as `service keys`. */
  requestDone(method: string, noun: string): string {
    return `${{ POST: 'Submitted', PUT: 'Saved', PATCH: 'Updated', DELETE: 'Deleted' }[method] ?? method}: ${noun}`;
  }

  /** What is being done by a request. */
  requestRunning(method: string, noun: string): string {
    return `${{ POST: 'Submitting', PUT: 'Saving', PATCH: 'Updating', DELETE: 'Deleting' }[method] ?? method}: ${noun}`;
  }

  /** What was not done by a request that failed. */
  requestFailed(method: string, noun: string): string {
    return `Not ${{ POST: 'submitted', PUT: 'saved', PATCH: 'updated', DELETE: 'deleted' }[method] ?? 'done'}: ${noun}`;
  }

  /** Of an operation whose answer was lost; `title` says what was being done. */
  outcomeUnknown(title: string): string {
    return `Outcome unknown: ${title}`;
  }

  /** The link to where the outcome can be found out. */
  checkStatus = 'Check status';
}
