import {
  DestroyRef,
  Injectable,
  LOCALE_ID,
  type ProviderToken,
  type Signal,
  inject,
  signal,
} from '@angular/core';
import { Subject } from 'rxjs';

import { countNews, type EventLogNews, type EventLogUnseen } from './state/unseen-counts';
import type { EventLogSeverity } from './entry/event-log-outcome';
import { formatNumber, isEnglish, isSupported, pluralCategory, toLanguageTag } from './language';

/**
 * Forms of a text with a number, by Unicode plural category (CLDR). `#` is replaced by the number. Provide the categories
 * of the language: `one` and `other` in English, all six in Arabic.
 *
 * @example
 * { one: '# event', other: '# events' }
 */
export type EventLogPluralForms = Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>> & {
    /** Form for numbers whose category has no form. */
    other: string;
  }
>;

/** @internal English forms of a noun whose plural ends in `s`: `1 event`, `2 events`. */
export function regularNoun(noun: string): EventLogPluralForms {
  return { one: `# ${noun}`, other: `# ${noun}s` };
}

/** Texts of the reasons for the outcome of a request, with the statuses that they are for. */
const REQUEST_REASONS = {
  done: 'The server confirmed it',
  accepted: 'The server accepted it, and it is not done yet',
  // 4xx
  refused: 'The server did not accept it',
  // 401
  'not-signed-in': 'You were not signed in',
  // 403
  'not-allowed': 'You are not allowed to do this',
  // 429
  'too-many': 'There were too many requests in a short time',
  // 5xx in which the application itself says that it failed
  'server-error': 'The server could not do it',
  // 503
  unavailable: 'The server was not available',
  offline: 'This device was offline, so nothing was sent',
  'answer-lost': 'It was sent, but no answer came back',
  'answer-unreadable': 'The server accepted it, but its answer could not be read',
  // 408, 499, 502, 504, 520 to 599: an intermediary gave up waiting for the server, or could not use its answer
  gateway: 'The server did not answer in time, or not properly',
  abandoned: 'The page stopped waiting for the answer',
  // 5xx without problem details
  unconfirmed: 'The server failed before it could say whether this was done',
  declined: 'The answer says that this was not done',
  partly: 'Only part of this was done',
  'not-sent': 'Nothing was sent to the server',
  // A web page, such as a sign-in page
  'other-answer': 'A web page came back instead of the server’s answer',
  // 409 to a repeated Idempotency-Key
  'in-progress': 'An earlier attempt is still being worked on',
  'earlier-attempt': 'This attempt was refused, but an earlier one may have been carried out',
};

/** Reason for the outcome of a request. */
export type EventLogRequestReason = keyof typeof REQUEST_REASONS;

/**
 * English texts of the icon, announcements and requests, which load with the application. Those of the page are in
 * `EventLogPageIntl`. To translate them, provide a subclass that is `@Injectable()` itself. After changing texts of either
 * class at run time, emit {@link changes}.
 *
 * @example
 * providers: [{ provide: EventLogIntl, useClass: GermanEventLogIntl }]
 */
@Injectable({ providedIn: 'root' })
export class EventLogIntl {
  /** Emits when texts have changed, so that they are shown again. */
  readonly changes = new Subject<void>();

  /** Angular's `LOCALE_ID`. Not `#private`, which would fail if an application puts a proxy around the texts. */
  protected readonly localeId = inject(LOCALE_ID);

  /**
   * BCP 47 language tag of the texts, for dates, numbers and plurals. Default: Angular's `LOCALE_ID`; but English if the
   * texts are these English ones and `LOCALE_ID` is another language, so that a sentence and the date in it agree.
   */
  locale = this.constructor === EventLogIntl && !isEnglish(this.localeId) ? 'en' : this.localeId;

  /**
   * The {@link locale} in a form that `Intl` accepts. Falls back to `LOCALE_ID`, then to English, if the browser does not
   * know the language.
   */
  get formatLocale(): string {
    return [this.locale, this.localeId].map(toLanguageTag).find(isSupported) ?? 'en';
  }

  /**
   * Formats a text that contains a number, in the plural form that {@link locale} requires.
   *
   * @example
   * this.plural(count, { one: '# Ereignis', other: '# Ereignisse' })
   */
  plural(count: number, forms: EventLogPluralForms): string {
    const { formatLocale } = this;
    const form = forms[pluralCategory(count, formatLocale)] ?? forms.other;
    return form.replace('#', formatNumber(count, formatLocale));
  }

  // The button.

  /** Accessible name of the icon when nothing is new. */
  buttonLabel = 'Session event log';

  /** Accessible name of the icon when something is new or running. */
  buttonLabelWithNews(news: EventLogUnseen): string {
    const { total, error, warning, running } = news;
    const parts = [this.buttonLabel];
    if (total > 0) parts.push(this.plural(total, regularNoun('new event')));
    if (error > 0) parts.push(this.plural(error, regularNoun('error')));
    else if (warning > 0) parts.push(this.plural(warning, regularNoun('warning')));
    if (running > 0) parts.push(this.plural(running, { other: '# in progress' }));
    return parts.join(', ');
  }

  /** Message when the icon is pressed before the log could be loaded. */
  offline = 'You are offline, and the log is not loaded yet. Try again when you are online.';

  /** Announcement for screen readers; `news` covers the time since the last one. */
  announcement(news: EventLogNews): string {
    const total = countNews(news);
    if (total === 1 && news.latest) return `${this.severity(news.latest.severity)}: ${news.latest.title}`;
    const bad: string[] = [];
    if (news.error > 0) bad.push(this.plural(news.error, regularNoun('error')));
    if (news.warning > 0) bad.push(this.plural(news.warning, regularNoun('warning')));
    return this.plural(total, regularNoun('new event')) + (bad.length > 0 ? `: ${bad.join(', ')}` : '');
  }

  // Severities.

  /** Name of a severity. */
  severity(severity: EventLogSeverity): string {
    return { success: 'Success', info: 'Information', warning: 'Warning', error: 'Error' }[severity];
  }

  /** Title of an event that could not be read because of a mistake in the application. */
  unreadable = 'Event';

  // Requests for which no rule has words.

  /** Title of a request that succeeded; `noun` names its target, such as `service keys`. */
  requestDone(method: string, noun: string): string {
    return `${{ POST: 'Submitted', PUT: 'Saved', PATCH: 'Updated', DELETE: 'Deleted' }[method] ?? method}: ${noun}`;
  }

  /** Title of a request in progress. */
  requestRunning(method: string, noun: string): string {
    return `${{ POST: 'Submitting', PUT: 'Saving', PATCH: 'Updating', DELETE: 'Deleting' }[method] ?? method}: ${noun}`;
  }

  /** Title of a request that failed. */
  requestFailed(method: string, noun: string): string {
    return `Not ${{ POST: 'submitted', PUT: 'saved', PATCH: 'updated', DELETE: 'deleted' }[method] ?? 'done'}: ${noun}`;
  }

  /** Reason for the outcome of a request; `status` is 0 if there was no answer. */
  requestReason(reason: EventLogRequestReason, status: number): string {
    const answer = status === 0 ? '' : ` (HTTP ${status})`;
    return `${REQUEST_REASONS[reason]}${answer}.`;
  }

  /** Advice for an unknown outcome. */
  unknownAdvice = 'It may still have been done. Check before you try again.';

  /** Title of an operation whose answer was lost; `title` is the one it had while running. */
  outcomeUnknown(title: string): string {
    return `Outcome unknown: ${title}`;
  }

  /** Label of the link to the place where the outcome can be checked. */
  checkStatus = 'Check status';
}

/** @internal Injects the texts of the log, or of one of its entry points, as a signal that notifies when they change. */
export function injectEventLogIntl(): Signal<EventLogIntl>;
export function injectEventLogIntl<Words>(token: ProviderToken<Words>): Signal<Words>;
export function injectEventLogIntl(token: ProviderToken<unknown> = EventLogIntl): Signal<unknown> {
  const intl = inject(token);
  // The object stays the same when its texts change.
  const words = signal(intl, { equal: () => false });
  const subscription = inject(EventLogIntl).changes.subscribe(() => words.set(intl));
  inject(DestroyRef).onDestroy(() => subscription.unsubscribe());
  return words;
}
