import type { Provider, Type } from '@angular/core';
import { EventLogIntl, provideEventLogWords } from 'ngx-session-event-log';
import type { EventLogPageIntl } from 'ngx-session-event-log/page';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

import type { Settings } from './settings';

/** Classes with the words of one language. */
interface Words {
  readonly intl: Type<EventLogIntl>;
  readonly peek: Type<EventLogPeekIntl>;
  readonly page: Type<EventLogPageIntl>;
}

/** Providers of words for the application and for the log page. */
interface WordProviders {
  readonly root: Provider[];
  readonly page: Provider[];
}

/** Loads the chosen words. Returns no providers for the library's defaults. */
export async function loadWords({ language, words }: Settings): Promise<WordProviders> {
  if (language === 'en' && words === 'built-in') return { root: [], page: [] };
  const { intl, peek, page } = await wordsOf(language);
  const own = words === 'own';
  return {
    root: [provideEventLogWords(intl, own ? { buttonLabel: 'Journal' } : {}), provideEventLogWords(peek, {})],
    page: [provideEventLogWords(page, own ? { pageTitle: 'Journal' } : {})],
  };
}

async function wordsOf(language: Settings['language']): Promise<Words> {
  if (language === 'de') {
    const { GermanEventLogIntl, GermanEventLogPeekIntl } = await import('ngx-session-event-log/locales/de');
    const { GermanEventLogPageIntl } = await import('ngx-session-event-log/locales/de/page');
    return { intl: GermanEventLogIntl, peek: GermanEventLogPeekIntl, page: GermanEventLogPageIntl };
  }
  if (language === 'ar') {
    const { ArabicEventLogIntl, ArabicEventLogPeekIntl } = await import('ngx-session-event-log/locales/ar');
    const { ArabicEventLogPageIntl } = await import('ngx-session-event-log/locales/ar/page');
    return { intl: ArabicEventLogIntl, peek: ArabicEventLogPeekIntl, page: ArabicEventLogPageIntl };
  }
  const { EventLogPageIntl } = await import('ngx-session-event-log/page');
  return { intl: EventLogIntl, peek: EventLogPeekIntl, page: EventLogPageIntl };
}
