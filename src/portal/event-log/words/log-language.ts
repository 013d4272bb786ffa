import type { Type } from '@angular/core';
import type { EventLogIntl } from 'ngx-session-event-log';
import type { EventLogPageIntl } from 'ngx-session-event-log/page';
import type { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** The languages of the log in the portal. */
export type LogLanguage = 'en' | 'de' | 'ar';

/** A language and the loaders of its words. */
export interface LogLanguageWords {
  /** Name of the language in the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words of the icon, of announcements and of requests. */
  readonly intl: () => Promise<Type<EventLogIntl>>;
  /** The words of the peek. */
  readonly peekIntl: () => Promise<Type<EventLogPeekIntl>>;
  /** The words of the page. */
  readonly pageIntl: () => Promise<Type<EventLogPageIntl>>;
}

export const LOG_LANGUAGES: Readonly<Record<LogLanguage, LogLanguageWords>> = {
  en: {
    name: 'English',
    direction: 'ltr',
    intl: () => import('./en/english-event-log-intl').then((m) => m.EnglishEventLogIntl),
    peekIntl: () => import('ngx-session-event-log/peek').then((m) => m.EventLogPeekIntl),
    pageIntl: () => import('ngx-session-event-log/page').then((m) => m.EventLogPageIntl),
  },
  de: {
    name: 'Deutsch',
    direction: 'ltr',
    intl: () => import('ngx-session-event-log/locales/de').then((m) => m.GermanEventLogIntl),
    peekIntl: () => import('ngx-session-event-log/locales/de').then((m) => m.GermanEventLogPeekIntl),
    pageIntl: () => import('./de/german-page-words').then((m) => m.GermanPageWords),
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    intl: () => import('ngx-session-event-log/locales/ar').then((m) => m.ArabicEventLogIntl),
    peekIntl: () => import('ngx-session-event-log/locales/ar').then((m) => m.ArabicEventLogPeekIntl),
    pageIntl: () => import('./ar/arabic-page-words').then((m) => m.ArabicPageWords),
  },
};
