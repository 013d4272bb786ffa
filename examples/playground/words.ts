import type { Provider, Type } from '@angular/core';
import type { EventLogIntl } from 'ngx-session-event-log';
import type { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** The words of a language. */
interface Words {
  readonly intl: Type<EventLogIntl>;
  readonly peek: Type<EventLogPeekIntl>;
  readonly page: Provider[];
}

/** Loads the words of a language; none for English, which the library has. */
export async function wordsOf(language: 'en' | 'de' | 'ar'): Promise<Words | undefined> {
  if (language === 'en') return undefined;
  const { EventLogPageIntl } = await import('ngx-session-event-log/page');
  if (language === 'de') {
    const { GermanEventLogIntl, GermanEventLogPeekIntl } = await import('ngx-session-event-log/locales/de');
    const { GermanEventLogPageIntl } = await import('ngx-session-event-log/locales/de/page');
    return {
      intl: GermanEventLogIntl,
      peek: GermanEventLogPeekIntl,
      page: [{ provide: EventLogPageIntl, useClass: GermanEventLogPageIntl }],
    };
  }
  const { ArabicEventLogIntl, ArabicEventLogPeekIntl } = await import('ngx-session-event-log/locales/ar');
  const { ArabicEventLogPageIntl } = await import('ngx-session-event-log/locales/ar/page');
  return {
    intl: ArabicEventLogIntl,
    peek: ArabicEventLogPeekIntl,
    page: [{ provide: EventLogPageIntl, useClass: ArabicEventLogPageIntl }],
  };
}
